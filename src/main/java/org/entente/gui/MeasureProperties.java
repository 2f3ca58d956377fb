package org.entente.gui;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.Measure;
import org.entente.scenario.MemberProfile;
import sim.util.Properties;

/** The recorded measures of one state, or of the whole alliance, as MASON's inspectors and charts read them. */
final class MeasureProperties extends Properties {
    private static final long serialVersionUID = 1;

    private final transient AllianceGui gui;
    private final transient List<Measure> measures;
    private final int[] positions;

    /** The measures of a state; of the whole alliance where the code is empty. */
    MeasureProperties(AllianceGui gui, String state) {
        this.gui = gui;
        List<Measure> all = gui.simulation().arm().measures();
        positions = IntStream.range(0, all.size())
                .filter(i -> all.get(i).state().equals(state))
                .toArray();
        measures = IntStream.of(positions).mapToObj(all::get).toList();
        object = gui.scenario() // in the titles of charts
                .world()
                .member(state)
                .map(MemberProfile::name)
                .orElse("the alliance");
    }

    @Override
    public boolean isVolatile() {
        return true;
    }

    @Override
    public int numProperties() {
        return positions.length;
    }

    @Override
    public Object getValue(int index) {
        return gui.simulation().value(positions[index]);
    }

    @Override
    public String getName(int index) {
        return measures.get(index).name();
    }

    @Override
    public String getDescription(int index) {
        return measures.get(index).meaning() + " (" + measures.get(index).unit() + ")";
    }

    @Override
    public boolean isReadWrite(int index) {
        return false;
    }

    @Override
    public Class<?> getType(int index) {
        return Double.TYPE;
    }

    @Override
    protected Object _setValue(int index, Object value) {
        return getValue(index);
    }
}
