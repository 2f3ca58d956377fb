package org.entente.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Loads the program's classes with a counter before every draw, exponential, power and logarithm. */
final class CountingLoader extends ClassLoader {
    private static final String COUNT = Count.class.getName();
    private static final Map<String, String> COUNTED = Map.of(
            "java/lang/StrictMath.exp", "exponential",
            "java/lang/StrictMath.expm1", "exponential",
            "java/lang/StrictMath.pow", "power",
            "java/lang/StrictMath.log", "logarithm",
            "org/entente/random/Philox4x64.first", "draw",
            "org/entente/random/Philox4x64.block", "draw");

    CountingLoader(ClassLoader parent) {
        super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("org.entente.") || name.startsWith(COUNT)) {
            return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? counted(name) : loaded;
    }

    private Class<?> counted(String name) throws ClassNotFoundException {
        try (InputStream code = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            new ClassReader(code).accept(new Counter(writer), 0);
            byte[] bytes = writer.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Counter extends ClassVisitor {
        Counter(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new MethodVisitor(Opcodes.ASM9, next) {
                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String method, String shape, boolean isInterface) {
                    String counter = COUNTED.get(owner + "." + method);
                    if (counter != null) {
                        super.visitMethodInsn(
                                Opcodes.INVOKESTATIC, COUNT.replace('.', '/'), counter, "()V", false);
                    }
                    super.visitMethodInsn(opcode, owner, method, shape, isInterface);
                }
            };
        }
    }
}
