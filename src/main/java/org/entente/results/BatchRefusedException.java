package org.entente.results;

/** What was asked would harm or mix up an existing batch, or there is no batch to read: a matter of usage. */
public final class BatchRefusedException extends ResultsException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal with its remedy.
     *
     * @param message what is refused and what to do instead
     */
    public BatchRefusedException(String message) {
        super(message);
    }
}
