package org.entente.gui;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import org.entente.model.Member;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimpleInspector;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** One layer of the map as MASON's display shows it, switches it on and off, and finds what is under the mouse. */
final class MapLayer extends FieldPortrayal2D {
    private final MapScene scene;
    private final Painter painter;
    private final boolean answers;
    private final SimplePortrayal2D actor = new ActorPortrayal();

    /**
     * A layer.
     *
     * @param scene what is drawn
     * @param painter who draws it
     * @param answers whether the actors of the scene can be found on this layer
     */
    MapLayer(MapScene scene, Painter painter, boolean answers) {
        this.scene = scene;
        this.painter = painter;
        this.answers = answers;
        setField(scene);
    }

    /** An actor's measures; its properties where it has no measures of its own. */
    private final class ActorPortrayal extends SimplePortrayal2D {
        private static final long serialVersionUID = 1;

        @Override
        public Inspector getInspector(LocationWrapper wrapper, GUIState state) {
            Object object = wrapper.getObject();
            if (object instanceof Member member) {
                return new MeasureInspector(scene.gui(), member.getState(), object.toString());
            }
            Inspector inspector = new SimpleInspector(object, state, object.toString());
            inspector.setVolatile(true);
            return inspector;
        }

        @Override
        public String getName(LocationWrapper wrapper) {
            return wrapper.getObject().toString();
        }
    }

    /** An actor's inspector without MASON's frame for a place, which says nothing here. */
    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState state) {
        return actor.getInspector(wrapper, state);
    }

    @Override
    public Portrayal getDefaultPortrayal() {
        return actor;
    }

    @Override
    public void draw(Object field, Graphics2D graphics, DrawInfo2D info) {
        scene.resize(info.draw.width, info.draw.height);
        Graphics2D own = (Graphics2D) graphics.create();
        own.translate(info.draw.x, info.draw.y);
        Look.smooth(own);
        painter.paint(own, scene);
        own.dispose();
    }

    @Override
    public void hitObjects(DrawInfo2D info, Bag found) {
        if (answers) {
            Point2D point =
                    new Point2D.Double(info.clip.getCenterX() - info.draw.x, info.clip.getCenterY() - info.draw.y);
            ActorsPainter.at(scene, point)
                    .ifPresent(object -> found.add(new LocationWrapper(object, object.toString(), this) {
                        @Override
                        public String getLocationName() {
                            return "";
                        }
                    }));
        }
    }
}
