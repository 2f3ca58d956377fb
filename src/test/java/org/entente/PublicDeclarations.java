package org.entente;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads from source files the public types and methods that a caller can reach, with their Javadoc. */
final class PublicDeclarations extends TreePathScanner<Void, Void> {
    /** One public type or method; the comment is empty when there is none. */
    record Declaration(String name, String place, boolean isStaticMethod, String comment) {
        @Override
        public String toString() {
            return name + " (" + place + ")";
        }
    }

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final DocTrees documentation;
    private final CompilationUnitTree unit;
    private final List<Declaration> found;

    private PublicDeclarations(DocTrees documentation, CompilationUnitTree unit, List<Declaration> found) {
        this.documentation = documentation;
        this.unit = unit;
        this.found = found;
    }

    /** All Java files of a folder and those below it. */
    static List<Declaration> in(Path folder) throws IOException {
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null);
                Stream<Path> tree = Files.walk(folder)) {
            List<Path> sources = tree.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .sorted()
                    .toList();
            return sources.isEmpty() ? List.of() : scan(files.getJavaFileObjectsFromPaths(sources));
        }
    }

    /** One file given as text. */
    static List<Declaration> of(String source) {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        return scan(List.of(file));
    }

    private static List<Declaration> scan(Iterable<? extends JavaFileObject> files) {
        List<Declaration> found = new ArrayList<>();
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, null, List.of("-proc:none"), null, files);
        DocTrees documentation = DocTrees.instance(task);
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new PublicDeclarations(documentation, unit, found).scan(unit, null);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        if (!isPublic(type.getModifiers())) {
            return null;
        }
        add(type.getSimpleName().toString(), type, false);
        return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        if (isPublic(method.getModifiers()) && method.getReturnType() != null && !isOverride(method)) {
            boolean isStatic = method.getModifiers().getFlags().contains(Modifier.STATIC);
            add(method.getName().toString(), method, isStatic);
        }
        return null;
    }

    private boolean isPublic(ModifiersTree modifiers) {
        return modifiers.getFlags().contains(Modifier.PUBLIC)
                || (isInInterface() && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }

    private boolean isInInterface() {
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        return parent.getKind() == Tree.Kind.INTERFACE;
    }

    private static boolean isOverride(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    private void add(String name, Tree tree, boolean isStaticMethod) {
        LineMap lines = unit.getLineMap();
        long start = documentation.getSourcePositions().getStartPosition(unit, tree);
        String comment = Objects.requireNonNullElse(documentation.getDocComment(getCurrentPath()), "");
        found.add(new Declaration(
                name, unit.getSourceFile().getName() + ":" + lines.getLineNumber(start), isStaticMethod, comment));
    }
}
