package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.entente.report.ChartFormat;
import org.entente.report.ChartWriter;
import org.entente.report.Figure;

/** Writes figures and says where they are. */
final class Drawing {
    private Drawing() {}

    static void write(List<Figure> figures, Path folder, List<ChartFormat> formats, PrintWriter results) {
        List<Path> files = new ChartWriter(folder, formats).write(figures);
        Path last = files.isEmpty() ? folder : files.get(files.size() - 1);
        results.println("  charts:  " + (last.endsWith("index.html") ? last : folder));
    }
}
