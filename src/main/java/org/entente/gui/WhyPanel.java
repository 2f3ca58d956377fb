package org.entente.gui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import org.entente.gui.tuning.FocusFrame;
import org.entente.model.Decision;
import org.entente.model.Measure;
import org.entente.model.Member;
import org.entente.model.UtilityTerms;

/** Why a state stands where it stands: its last decision, its beliefs, its dependence and its state, month by month. */
final class WhyPanel {
    static final String HINT = "<html>Click a state on the map to see why it stands where it stands.</html>";

    private final MapScene scene;
    private final JPanel content = new Column();
    private final JScrollPane scroll = new JScrollPane(content);
    private final JLabel title = label(HINT, 13, true);
    private final JLabel review = label(" ", 11, false);
    private final Bars options = new Bars();
    private final JLabel comparison = label(" ", 11.5, true);
    private final Waterfall waterfall = new Waterfall();
    private final List<Section> sections = List.of(
            new Section("Beliefs in the patron", name -> name.startsWith("reliability")),
            new Section("Dependence", name -> name.startsWith("dependence") || name.equals("armsShare")),
            new Section(
                    "State",
                    name -> List.of(
                                    "legitimacy",
                                    "unrest",
                                    "autonomy",
                                    "patronThreat",
                                    "outsideSupply",
                                    "remittanceIndex")
                            .contains(name)));

    /** Some measures under a heading. */
    private record Section(String title, Predicate<String> measures, Bars bars) {
        Section(String title, Predicate<String> measures) {
            this(title, measures, new Bars());
        }
    }

    /** A panel as wide as its view. */
    private static final class Column extends JPanel implements Scrollable {
        private static final long serialVersionUID = 1;

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return 18;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return visible.height - 18;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return false;
        }
    }

    WhyPanel(MapScene scene) {
        this.scene = scene;
        content.setLayout(new BoxLayout(content, BoxLayout.Y_AXIS));
        content.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        title.setName("whyTitle");
        add(title);
        add(heading("Last decision"));
        add(review);
        add(options);
        content.add(Box.createVerticalStrut(6));
        add(comparison);
        add(waterfall);
        for (Section section : sections) {
            add(heading(section.title()));
            add(section.bars());
        }
        content.add(Box.createVerticalGlue());
        FocusFrame.install(content, scroll);
        show(Optional.empty());
    }

    private void add(Component component) {
        if (component instanceof JComponent part) {
            part.setAlignmentX(Component.LEFT_ALIGNMENT);
        }
        content.add(component);
    }

    private static JLabel label(String text, double size, boolean bold) {
        JLabel label = new JLabel(text);
        label.setFont(bold ? Look.bold(size) : Look.regular(size));
        return label;
    }

    private static JLabel heading(String text) {
        JLabel heading = label(text, 12, true);
        heading.setForeground(Look.DEPENDENCE);
        heading.setBorder(BorderFactory.createEmptyBorder(10, 0, 3, 0));
        return heading;
    }

    Component component() {
        return scroll;
    }

    /** Shows the selected state as it is now. The caller keeps the simulation from going on meanwhile. */
    void refresh() {
        show(scene.simulation().states().stream()
                .filter(member -> scene.isSelected(member.getState()))
                .findFirst());
    }

    private void show(Optional<Member> chosen) {
        for (int i = 1; i < content.getComponentCount(); i++) {
            content.getComponent(i).setVisible(chosen.isPresent());
        }
        title.setText(
                chosen.map(member -> member + ", " + member.getParticipation().label() + ", " + scene.date())
                        .orElse(HINT));
        chosen.ifPresent(this::show);
    }

    private void show(Member member) {
        for (Section section : sections) {
            section.bars().show(bars(member, section.measures()));
        }
        Optional<Decision> decision = scene.gui().chronicle().decision(member.getState());
        options.setVisible(decision.isPresent());
        comparison.setVisible(decision.isPresent());
        waterfall.setVisible(decision.isPresent());
        review.setText(decision.map(WhyPanel::review).orElse("None yet."));
        decision.ifPresent(this::show);
    }

    private List<Bars.Bar> bars(Member member, Predicate<String> wanted) {
        List<Measure> measures = scene.simulation().arm().measures();
        return IntStream.range(0, measures.size())
                .filter(i -> measures.get(i).state().equals(member.getState())
                        && wanted.test(measures.get(i).name()))
                .mapToObj(i -> new Bars.Bar(
                        measures.get(i).meaning(),
                        scene.simulation().value(i),
                        measures.get(i).lower(),
                        measures.get(i).upper()))
                .toList();
    }

    private static String review(Decision decision) {
        return String.format(
                Locale.ROOT,
                "<html>%s this month: draw %.3f, probability of a review %.3f.%s</html>",
                decision.reviewed() ? "<b>Reviewed</b>" : "Not reviewed",
                decision.review().uniform(),
                decision.review().threshold(),
                decision.reviewed()
                        ? " Chosen: <b>" + decision.chosen().label() + "</b>."
                        : " If it were reviewed it would choose:");
    }

    private void show(Decision decision) {
        options.show(decision.options().stream()
                .map(option -> new Bars.Bar(
                        option.status().label() + (option.status() == decision.current() ? " (as now)" : ""),
                        option.probability(),
                        0,
                        1))
                .toList());
        Optional<Decision.Option> stay = decision.options().stream()
                .filter(option -> option.status() == decision.current())
                .findFirst();
        Optional<Decision.Option> other = decision.options().stream()
                .filter(option -> option.status() != decision.current())
                .filter(option -> decision.chosen() == decision.current() || option.status() == decision.chosen())
                .max(Comparator.comparingDouble(Decision.Option::probability));
        if (stay.isPresent() && other.isPresent()) {
            comparison.setText("Utility of " + other.get().status().label() + " compared with "
                    + stay.get().status().label());
            waterfall.show(parts(other.get(), stay.get()));
        } else {
            comparison.setText("No other choice is open.");
            waterfall.show(List.of());
        }
    }

    private static List<Waterfall.Part> parts(Decision.Option option, Decision.Option reference) {
        UtilityTerms terms = option.terms().minus(reference.terms());
        double cost = reference.cost() - option.cost();
        List<Waterfall.Part> parts = new ArrayList<>(Stream.of(
                        new Waterfall.Part("security", terms.security(), Waterfall.Role.TERM),
                        new Waterfall.Part("autonomy", terms.autonomy(), Waterfall.Role.TERM),
                        new Waterfall.Part("dependence", terms.dependence(), Waterfall.Role.TERM),
                        new Waterfall.Part("legitimacy", terms.legitimacy(), Waterfall.Role.TERM),
                        new Waterfall.Part("inducement", terms.inducement(), Waterfall.Role.TERM))
                .toList());
        double gain = parts.stream().mapToDouble(Waterfall.Part::value).sum();
        parts.add(new Waterfall.Part("each month", gain, Waterfall.Role.SUM));
        parts.add(new Waterfall.Part("cost of moving", cost, Waterfall.Role.COST));
        parts.add(new Waterfall.Part("together", gain + cost, Waterfall.Role.SUM));
        return parts;
    }
}
