package dev.entitect.generate.hibernate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.bench.Benchmark;
import dev.entitect.check.ModelCheck;
import dev.entitect.fixture.LargeModel;
import dev.entitect.model.Model;
import dev.entitect.schema.Schema;
import java.util.List;

/// The time to generate source for a large model, compared with JavaPoet printing the same classes from finished specs.
public final class GenerationBenchmark {

    private static final int ENTITIES = 500;

    private GenerationBenchmark() {}

    public static List<Benchmark> all() {
        Model model = LargeModel.of(ENTITIES);
        Context context = new Context(model);
        List<TypeSpec> specs = model.entities().stream().map(entity -> new EntityWriter(context, entity).write().spec()).toList();
        HibernateGenerator generator = new HibernateGenerator();
        ModelCheck check = new ModelCheck();
        return List.of(
                new Benchmark("JavaPoet alone prints classes", ENTITIES, "characters", () -> specs.stream()
                        .mapToInt(spec -> JavaFile.builder("com.example", spec).indent("    ").skipJavaLangImports(true).build().toString()
                                .length())
                        .sum()),
                new Benchmark("Generate classes", ENTITIES, "characters",
                        () -> generator.generate(model).stream().mapToInt(file -> file.text().length()).sum()),
                new Benchmark("Work out the tables", ENTITIES, "tables", () -> Schema.of(model).tables().size()),
                new Benchmark("Check", ENTITIES, "problems", () -> check.check(model).size()));
    }
}
