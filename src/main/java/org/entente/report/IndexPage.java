package org.entente.report;

import java.util.List;

/** A plain page that shows all figures of a folder. */
final class IndexPage {
    private IndexPage() {}

    static String html(List<Figure> figures, ChartFormat format) {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>")
                .append(text(figures.isEmpty() ? "Entente" : figures.get(0).subtitle()))
                .append("</title>\n<style>body{max-width:900px;margin:2em auto;font-family:sans-serif}"
                        + "img{width:100%}figure{margin:0 0 3em}</style>\n");
        for (Figure figure : figures) {
            page.append("<figure id=\"").append(text(figure.name())).append("\"><img src=\"");
            page.append(text(figure.name() + "." + format.ending())).append("\" alt=\"");
            page.append(text(figure.title() + ". " + figure.subtitle())).append("\"></figure>\n");
        }
        return page.append("</html>\n").toString();
    }

    private static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
