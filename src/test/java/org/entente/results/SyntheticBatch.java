package org.entente.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the folder of a batch that no model has made: six states on a random walk down and up the ladder, with measures
 * around plausible levels. Only for tests of what reads batches.
 */
public final class SyntheticBatch {
    private static final List<Manifest.StateName> STATES = List.of(
            new Manifest.StateName("ARM", "Armenia"),
            new Manifest.StateName("BLR", "Belarus"),
            new Manifest.StateName("KAZ", "Kazakhstan"),
            new Manifest.StateName("KGZ", "Kyrgyzstan"),
            new Manifest.StateName("TJK", "Tajikistan"),
            new Manifest.StateName("UZB", "Uzbekistan"));
    private static final List<String> LADDER = List.of("FULL", "PASSIVE", "FROZEN", "OUT");
    private static final List<String> LEVELS = List.of("none", "consultation", "observation", "aid", "deployment");
    private static final List<String> CLASSES = List.of("interstate", "transnational", "domestic");
    private static final YearMonth START = YearMonth.of(2022, 1);

    private final String scenario;
    private final List<String> arms;
    private final int replications;
    private final int months;
    private final long seed;
    private final Map<Table, StringBuilder> tables = new LinkedHashMap<>();
    /** By arm/measure/state and month the values of all replications. */
    private final Map<String, double[][]> values = new LinkedHashMap<>();

    private SyntheticBatch(String scenario, List<String> arms, int replications, int months, long seed) {
        this.scenario = scenario;
        this.arms = arms;
        this.replications = replications;
        this.months = months;
        this.seed = seed;
    }

    /** Writes a batch; each arm pulls its members down half as strongly again as the arm before it. */
    public static Batch write(
            Path folder, String scenario, List<String> arms, int replications, int months, long seed) {
        new SyntheticBatch(scenario, arms, replications, months, seed).write(folder);
        return Batch.open(folder);
    }

    private void write(Path folder) {
        for (Table table : Table.values()) {
            tables.put(table, new StringBuilder());
            line(table, table.header(codes()));
        }
        for (int arm = 0; arm < arms.size(); arm++) {
            simulate(arm);
        }
        try {
            Files.createDirectories(folder);
            for (Map.Entry<Table, StringBuilder> table : tables.entrySet()) {
                Files.writeString(folder.resolve(table.getKey().file()), table.getValue());
            }
            Files.writeString(folder.resolve(ManifestFile.NAME), ManifestFile.text(manifest()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Manifest manifest() {
        List<Manifest.ArmCount> counts = arms.stream()
                .map(arm -> new Manifest.ArmCount(arm, "Arm " + arm, replications, replications, 0))
                .toList();
        return new Manifest(
                Manifest.FORMAT,
                "0.1.0",
                "unknown",
                "17",
                scenario,
                "Drawdown after the war: é α ≤ in a synthetic scenario",
                START,
                months,
                seed,
                "Philox4x64-10",
                replications,
                50,
                "",
                List.of(),
                List.of(),
                "Armenia FROZEN or OUT at the horizon",
                counts,
                STATES,
                List.of(),
                Map.of(),
                Manifest.ParameterDraws.FIXED,
                List.of(),
                List.of());
    }

    private void simulate(int arm) {
        double dose = 1 + arm / 2.0;
        int[][][] status = new int[replications][][];
        for (int replication = 0; replication < replications; replication++) {
            status[replication] = ladder(new Random(seed * 1_000_003 + replication), dose);
        }
        membership(arms.get(arm), status);
        values.clear();
        measures(arms.get(arm), status, dose);
        replicationRows(arms.get(arm), status);
        responses(arms.get(arm), new Random(seed + arm));
        attraction(arms.get(arm), dose);
    }

    private int[][] ladder(Random random, double dose) {
        int[][] status = new int[STATES.size()][months];
        for (int month = 0; month < months; month++) {
            for (int state = 0; state < STATES.size(); state++) {
                int before = month == 0 ? initial(state) : status[state][month - 1];
                double u = random.nextDouble();
                double down = state == 5 ? 0 : dose * (state == 0 ? .004 : .0012);
                double up = state == 5 ? .002 : .006;
                int move = u < down ? 1 : u > 1 - up ? -1 : 0;
                boolean leap = u < down / 12;
                int next = before == 3 && state != 5 ? 3 : before + move;
                status[state][month] = leap ? 3 : state == 5 && move < 0 ? 0 : Math.max(0, Math.min(3, next));
            }
        }
        return status;
    }

    private static int initial(int state) {
        return state == 5 ? 3 : 0;
    }

    private void membership(String arm, int[][][] status) {
        for (int month = 0; month < months; month++) {
            for (int state = 0; state < STATES.size(); state++) {
                for (int rung = 0; rung < 4; rung++) {
                    int at = month;
                    int who = state;
                    int which = rung;
                    long count = Arrays.stream(status)
                            .filter(path -> path[who][at] == which)
                            .count();
                    double[] limits = wilson(count, replications);
                    line(
                            Table.MEMBERSHIP,
                            List.of(
                                    month(month),
                                    arm,
                                    codes().get(state),
                                    LADDER.get(rung),
                                    count + "",
                                    limits[0] + "",
                                    limits[1] + "",
                                    limits[2] + "",
                                    replications + ""));
                }
            }
        }
    }

    private static double[] wilson(long count, long n) {
        double share = (double) count / n;
        double z2 = 3.841;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = 1.96 / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
        return new double[] {share, Math.max(0, centre - half), Math.min(1, centre + half)};
    }

    private void measures(String arm, int[][][] status, double dose) {
        String[] parts = {"cohesionParticipation", "cohesionConfidence", "cohesionConvergence", "cohesionAlignment"};
        double[] levels = {.93, .38, .72, .55};
        for (int part = 0; part < parts.length; part++) {
            walk(arm, parts[part], "", levels[part], -.0008 * dose * part, part == 0 ? status : null);
        }
        double[][] cohesion = new double[months][replications];
        for (int month = 0; month < months; month++) {
            for (int replication = 0; replication < replications; replication++) {
                double product = 1;
                for (String part : parts) {
                    product *= values.get(part + "/")[month][replication];
                }
                cohesion[month][replication] = 100 * Math.pow(product, .25);
            }
        }
        put(arm, "cohesion", "", cohesion);
        double[][] shares = {
            {.22, .09, .06, .15},
            {.28, .16, .01, .2},
            {.25, .08, .0, .1},
            {.24, .1, .15, .1},
            {.22, .1, .16, .14},
            {.13, .07, .06, 0}
        };
        String[] names = {"dependenceArms", "dependenceTrade", "dependenceRemittances", "dependenceBases"};
        for (int state = 0; state < STATES.size(); state++) {
            double sum = 0;
            for (int part = 0; part < names.length; part++) {
                walk(arm, names[part], codes().get(state), shares[state][part], -.0004 * shares[state][part], null);
                sum += shares[state][part];
            }
            walk(arm, "dependence", codes().get(state), sum, -.0004 * sum, null);
        }
    }

    private void walk(String arm, String measure, String state, double level, double drift, int[][][] status) {
        Random random = new Random(seed + measure.hashCode() + state.hashCode());
        double[][] path = new double[months][replications];
        for (int replication = 0; replication < replications; replication++) {
            double deviation = 0;
            for (int month = 0; month < months; month++) {
                deviation = .95 * deviation + .012 * level * random.nextGaussian();
                double share = status == null ? 1 : participation(status[replication], month);
                path[month][replication] = Math.max(0, Math.min(1, (level + deviation + drift * month) * share));
            }
        }
        put(arm, measure, state, path);
    }

    private static double participation(int[][] status, int month) {
        double sum = 0;
        for (int state = 0; state < 5; state++) {
            sum += 1 - status[state][month] / 3.0;
        }
        return sum / 5;
    }

    private void put(String arm, String measure, String state, double[][] path) {
        values.put(measure + "/" + state, path);
        for (int month = 0; month < months; month++) {
            double[] sorted = path[month].clone();
            Arrays.sort(sorted);
            double mean = Arrays.stream(sorted).average().orElseThrow();
            double sd = Math.sqrt(Arrays.stream(sorted)
                    .map(v -> (v - mean) * (v - mean))
                    .average()
                    .orElseThrow());
            double half = 1.96 * sd / Math.sqrt(sorted.length);
            List<String> cells = new ArrayList<>(List.of(month(month), arm, measure, state, replications + ""));
            for (double number : new double[] {mean, mean - half, mean + half, sd}) {
                cells.add(number + "");
            }
            for (double level : new double[] {.05, .25, .5, .75, .95}) {
                cells.add(sorted[(int) (level * (sorted.length - 1))] + "");
            }
            line(Table.MEASURES, cells);
        }
    }

    private void replicationRows(String arm, int[][][] status) {
        List<String> header = Table.REPLICATIONS.header(codes());
        Random random = new Random(seed);
        for (int replication = 0; replication < replications; replication++) {
            Map<String, String> cells = new HashMap<>();
            cells.put("arm", arm);
            cells.put("replication", replication + "");
            for (int state = 0; state < STATES.size(); state++) {
                stateCells(cells, codes().get(state), initial(state), status[replication][state], random);
            }
            for (String measure :
                    List.of("cohesion", "cohesionParticipation", "cohesionConfidence", "cohesionConvergence")) {
                String column = measure.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
                cells.put(column, values.get(measure + "/")[months - 1][replication] + "");
            }
            cells.put("cohesion_alignment", values.get("cohesionAlignment/")[months - 1][replication] + "");
            int last = replication;
            long members = Arrays.stream(status[last])
                    .filter(path -> path[months - 1] < 3)
                    .count();
            cells.put("formal_membership", 1 + members + "");
            cells.put("effective_size", .9 * members + "");
            cells.put("main_outcome", status[replication][0][months - 1] >= 2 ? "1" : "0");
            line(
                    Table.REPLICATIONS,
                    header.stream().map(name -> cells.getOrDefault(name, "")).toList());
        }
    }

    private void stateCells(Map<String, String> cells, String code, int initial, int[] path, Random random) {
        cells.put("final_status_" + code, LADDER.get(path[months - 1]));
        StringBuilder words = new StringBuilder(LADDER.get(initial) + "@" + START);
        for (int month = 0; month < months; month++) {
            if (path[month] != (month == 0 ? initial : path[month - 1])) {
                words.append(';').append(LADDER.get(path[month])).append('@').append(month(month));
            }
        }
        cells.put("path_" + code, words.toString());
        boolean inside = initial < 3;
        for (int month = 0; month < months; month++) {
            if (!inside && path[month] < 3) {
                cells.put("first_joined_" + code, month(month));
                inside = true;
            }
            String[] first = {"", "first_passive_", "first_frozen_", "first_out_"};
            for (int rung = 1; inside && rung <= path[month]; rung++) {
                cells.putIfAbsent(first[rung] + code, month(month));
            }
        }
        for (String threat :
                Stream.concat(CLASSES.stream(), Stream.of("intra_alliance")).toList()) {
            cells.put("crises_" + threat + "_" + code, random.nextInt(3) + "");
        }
        int requests = random.nextInt(4);
        int[] levels = new int[LEVELS.size()];
        for (int request = 0; request < requests; request++) {
            levels[random.nextInt(5)]++;
        }
        cells.put("requests_" + code, requests + "");
        for (int level = 0; level < levels.length; level++) {
            cells.put("response_" + LEVELS.get(level) + "_" + code, levels[level] + "");
        }
        cells.put("voice_" + code, random.nextInt(5) + "");
        cells.put("attraction_" + code, 2 - path[months - 1] + random.nextGaussian() + "");
    }

    private void responses(String arm, Random random) {
        String[] reasons = {"interest", "entangled", "capacity", "mandate", "veto"};
        for (int state = 0; state < STATES.size(); state++) {
            for (int kind = 0; kind < CLASSES.size(); kind++) {
                Map<String, Integer> counts = new TreeMap<>();
                int crises = state == 5 && kind == 0 ? 3 : 40 + random.nextInt(300);
                for (int crisis = 0; crisis < crises; crisis++) {
                    int level = Math.min(4, (int) (5 * Math.pow(random.nextDouble(), 1.2 + kind - state / 6.0)));
                    String reason = level >= 3 ? "none" : reasons[random.nextInt(kind == 2 ? 5 : 3)];
                    counts.merge(level + reason, 1, Integer::sum);
                }
                for (Map.Entry<String, Integer> cell : counts.entrySet()) {
                    double[] limits = wilson(cell.getValue(), crises);
                    line(
                            Table.RESPONSES,
                            List.of(
                                    arm,
                                    codes().get(state),
                                    CLASSES.get(kind),
                                    "yes",
                                    LEVELS.get(cell.getKey().charAt(0) - '0'),
                                    cell.getKey().substring(1),
                                    "alliance",
                                    cell.getValue() + "",
                                    limits[0] + "",
                                    limits[1] + "",
                                    limits[2] + ""));
                }
            }
        }
        line(
                Table.RESPONSES,
                List.of(arm, "KGZ-TJK", "intra-alliance", "no", "none", "not asked", "alliance", "9", "1", ".7", "1"));
    }

    private void attraction(String arm, double dose) {
        String[] terms = {"security", "autonomy", "dependence", "legitimacy", "inducement", "move-costs"};
        double[] sizes = {1.9, -1.4, 1.2, .4, .15, 4.2};
        for (String moment : List.of("horizon", "first-move-down")) {
            for (int state = 0; state < STATES.size(); state++) {
                double total = 0;
                long n = moment.equals("horizon") ? replications : state == 5 ? 0 : 12 + 10L * state;
                for (int term = 0; term < terms.length; term++) {
                    double mean = sizes[term] * (1 - .12 * state) - (term == 0 ? .3 * dose : 0);
                    total += term < 5 ? mean : 0;
                    attractionRow(arm, state, moment, terms[term], n, mean);
                }
                attractionRow(arm, state, moment, "total", n, total);
            }
        }
    }

    private void attractionRow(String arm, int state, String moment, String term, long n, double mean) {
        double half = 2 / Math.sqrt((double) n);
        List<String> numbers = n == 0 ? List.of("", "", "") : List.of(mean + "", mean - half + "", mean + half + "");
        List<String> cells = new ArrayList<>(List.of(arm, codes().get(state), moment, term, n + ""));
        cells.addAll(numbers);
        line(Table.ATTRACTION, cells);
    }

    private static List<String> codes() {
        return STATES.stream().map(Manifest.StateName::code).toList();
    }

    private static String month(int month) {
        return START.plusMonths(month).toString();
    }

    private void line(Table table, List<String> cells) {
        tables.get(table).append(String.join(",", cells)).append('\n');
    }
}
