package org.entente.gui.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.scenario.Mechanism;
import org.entente.scenario.ScenarioDraft;
import org.entente.scenario.ScenarioReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {
    @TempDir
    private Path folder;

    private final Answers answers = new Answers();
    private ScenarioDraft draft;
    private Saving saving;

    /** A user with fixed answers. */
    private static final class Answers implements SaveDialogs {
        private final List<String> asked = new ArrayList<>();
        private final CountDownLatch refused = new CountDownLatch(1);
        private Optional<Target> target = Optional.empty();
        private boolean replace;
        private Answer answer = Answer.CANCEL;

        @Override
        public Optional<Target> target(Path in, String name, String title) {
            asked.add("where " + name + " " + title);
            return target;
        }

        @Override
        public boolean mayReplace(Path file) {
            asked.add("replace");
            return replace;
        }

        @Override
        public Answer unsaved(int changes) {
            asked.add("unsaved " + changes);
            return answer;
        }

        @Override
        public void refused(String words) {
            asked.add(words);
            refused.countDown();
        }
    }

    @BeforeEach
    void open() throws IOException {
        ScenarioCopy.withPosterior(folder);
        draft = ScenarioDraft.of(folder.resolve("war.yaml"));
        Panels.onEventThread(() -> saving = new Saving(() -> draft, answers));
    }

    private void change() {
        draft = draft.with(ScenarioDraft.ALL_ARMS, Mechanism.SUSPICION, true);
    }

    @Test
    void whatIsNotChangedNeedsNoQuestion() throws InterruptedException {
        assertThat(leaves()).isTrue();
        assertThat(answers.asked).isEmpty();
    }

    @Test
    void theFirstSaveAsksWhereAndLaterOnesDoNot() throws InterruptedException {
        change();
        answers.target = Optional.of(new SaveDialogs.Target(folder.resolve("mine.yaml"), "Mine"));

        assertThat(saves()).isTrue();
        assertThat(answers.asked).containsExactly("where war-tuned.yaml War in Ukraine, tuned");
        assertThat(saving.isUnsaved()).isFalse();
        assertThat(ScenarioReader.read(folder.resolve("mine.yaml")).title()).isEqualTo("Mine");

        draft = draft.with(ScenarioDraft.ALL_ARMS, Mechanism.REGION, true);
        assertThat(saving.isUnsaved()).isTrue();
        assertThat(saves()).isTrue();
        assertThat(answers.asked).hasSize(1);
        assertThat(ScenarioReader.read(folder.resolve("mine.yaml"))
                        .arms()
                        .get(0)
                        .mechanisms())
                .contains(Mechanism.REGION, Mechanism.SUSPICION);
    }

    @Test
    void anotherFileIsReplacedOnlyWhenAllowed() throws IOException, InterruptedException {
        change();
        Path file = Files.writeString(folder.resolve("mine.yaml"), "old");
        answers.target = Optional.of(new SaveDialogs.Target(file, "Mine"));

        Panels.onEventThread(() -> saving.saveAs(saved -> {}));
        assertThat(file).hasContent("old");

        answers.replace = true;
        assertThat(saves()).isTrue();
        assertThat(file).content().startsWith("scenario: mine\n");
    }

    @Test
    void aRefusalIsShownAndNothingCountsAsSaved() throws InterruptedException {
        change();
        answers.target = Optional.of(new SaveDialogs.Target(folder.resolve("war.yaml"), "War"));
        answers.replace = true;

        Panels.onEventThread(() -> saving.saveAs(saved -> {}));

        assertThat(answers.refused.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(answers.asked).last().isEqualTo("the draft is based on this file (war.yaml); choose another name");
        assertThat(saving.isUnsaved()).isTrue();
    }

    @Test
    void unsavedChangesAreNotLostUnasked() throws InterruptedException {
        change();

        assertThat(leaves()).isFalse();
        assertThat(answers.asked).containsExactly("unsaved 1");

        answers.answer = SaveDialogs.Answer.DISCARD;
        assertThat(leaves()).isTrue();

        answers.answer = SaveDialogs.Answer.SAVE;
        answers.target = Optional.of(new SaveDialogs.Target(folder.resolve("mine.yaml"), "Mine"));
        CountDownLatch left = new CountDownLatch(1);
        Panels.onEventThread(() -> saving.leave(left::countDown));
        assertThat(left.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("mine.yaml")).exists();
    }

    private boolean leaves() throws InterruptedException {
        CountDownLatch left = new CountDownLatch(1);
        Panels.onEventThread(() -> saving.leave(left::countDown));
        return left.getCount() == 0;
    }

    private boolean saves() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Panels.onEventThread(() -> saving.save(file -> done.countDown()));
        return done.await(60, TimeUnit.SECONDS);
    }
}
