package org.entente.gui.tuning;

import java.awt.BorderLayout;
import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.filechooser.FileNameExtensionFilter;

/**
 * The questions as dialogs above a window.
 *
 * @param owner a component of that window
 */
record SwingSaveDialogs(Component owner) implements SaveDialogs {
    private static final String[] CHOICES = {"Save", "Discard", "Cancel"};

    @Override
    public Optional<Target> target(Path folder, String name, String title) {
        JFileChooser chooser = new JFileChooser(folder.toFile());
        JTextField titleField = new JTextField(title, 16);
        titleField.setName("title");
        JLabel label = new JLabel("Title of the scenario");
        label.setLabelFor(titleField);
        JPanel inset = new JPanel(new BorderLayout(0, 4));
        inset.setBorder(BorderFactory.createEmptyBorder(4, 10, 0, 0));
        inset.add(label, BorderLayout.NORTH);
        JPanel top = new JPanel(new BorderLayout());
        top.add(titleField, BorderLayout.NORTH);
        inset.add(top);
        chooser.setAccessory(inset);
        chooser.setDialogTitle("Save the scenario beside its parent");
        chooser.setFileFilter(new FileNameExtensionFilter("Scenarios (*.yaml)", "yaml"));
        chooser.setSelectedFile(new File(folder.toFile(), name));
        return chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION
                ? Optional.of(new Target(withEnding(chooser.getSelectedFile().toPath()), titleField.getText()))
                : Optional.empty();
    }

    private static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") ? file : file.resolveSibling(name + ".yaml");
    }

    @Override
    public boolean mayReplace(Path file) {
        String question = "There is a file " + file.getFileName() + " already. Replace it?";
        return JOptionPane.showConfirmDialog(owner, question, "Replace?", JOptionPane.OK_CANCEL_OPTION)
                == JOptionPane.OK_OPTION;
    }

    @Override
    public Answer unsaved(int changes) {
        int chosen = JOptionPane.showOptionDialog(
                owner,
                changes == 1 ? "One value is changed and not saved." : changes + " values are changed and not saved.",
                "Unsaved changes",
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.WARNING_MESSAGE,
                null,
                CHOICES,
                CHOICES[0]);
        return chosen == 0 ? Answer.SAVE : chosen == 1 ? Answer.DISCARD : Answer.CANCEL;
    }

    @Override
    public void refused(String words) {
        JOptionPane.showMessageDialog(owner, words, "Not saved", JOptionPane.ERROR_MESSAGE);
    }
}
