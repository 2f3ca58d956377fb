package org.entente.cli;

import java.util.List;
import org.entente.report.ChartFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that names the formats of charts. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "LIST",
            defaultValue = "png",
            converter = Converter.class,
            description = "Formats of charts, of png, svg and pdf, separated by commas (default: ${DEFAULT-VALUE}).")
    private Formats formats;

    /** A list of formats, as one value for the option. */
    private record Formats(List<ChartFormat> list) {}

    private static final class Converter implements ITypeConverter<Formats> {
        @Override
        public Formats convert(String text) {
            try {
                return new Formats(ChartFormat.parse(text));
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException(wrong.getMessage());
            }
        }
    }

    List<ChartFormat> formats() {
        return formats.list();
    }
}
