package org.entente.results;

/** A results folder could not be read or written. The message names the file and says what to do. */
public sealed class ResultsException extends RuntimeException permits BatchRefusedException {
    private static final long serialVersionUID = 1L;

    /**
     * A fault with its remedy.
     *
     * @param message what is wrong and what to do
     */
    public ResultsException(String message) {
        super(message);
    }

    /**
     * A fault that the file system reported.
     *
     * @param message what is wrong and what to do
     * @param cause the report
     */
    public ResultsException(String message, Throwable cause) {
        super(message, cause);
    }
}
