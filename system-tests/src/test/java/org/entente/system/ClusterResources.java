package org.entente.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What would be applied to a cluster, as Kubernetes' own types. */
record ClusterResources(List<HasMetadata> all) {

  private static final String FILES = "files";
  private static final Path K8S =
      Path.of(Objects.requireNonNull(System.getProperty("entente.root")), "deploy/k8s");
  private static final Pattern VERSION = Pattern.compile("\"gitVersion\": *\"v1\\.(\\d+)\\.");
  private static final KubernetesSerialization YAML = new KubernetesSerialization();

  /**
   * The resources as they stand in the files of {@code deploy/k8s}, without anything that kustomize
   * adds.
   */
  private static ClusterResources inFiles() throws IOException {
    try (var files = Files.walk(K8S)) {
      return new ClusterResources(
          files
              .filter(
                  file -> file.toString().endsWith(".yaml") && !file.endsWith("kustomization.yaml"))
              .sorted()
              .flatMap(file -> parse(read(file)).all().stream())
              .toList());
    }
  }

  /**
   * The resources that kustomize makes of a folder of {@code deploy/k8s}; ends the test where there
   * is no kubectl.
   */
  static ClusterResources rendered(String folder) throws IOException, InterruptedException {
    var errors = Files.createTempFile("kustomize", ".log");
    try {
      assumeTrue(
          kubectlKnowsKustomize(errors),
          "There is no kubectl 1.21 or newer here: the files are checked, but not what kustomize makes of them.");
      var rendering = kubectl(errors, "kustomize", K8S.resolve(folder).toString());
      if (rendering.status() != 0) {
        throw new AssertionError(
            "kubectl did not render %s: %s".formatted(folder, Files.readString(errors)));
      }
      return parse(rendering.output());
    } finally {
      Files.delete(errors);
    }
  }

  static ClusterResources parse(String yaml) {
    Object parsed = YAML.unmarshal(yaml);
    var documents = parsed instanceof List<?> list ? list : List.of(parsed);
    return new ClusterResources(documents.stream().map(HasMetadata.class::cast).toList());
  }

  /** The files as they stand, the base and every overlay: what {@link #from} takes. */
  static Stream<String> everyWay() throws IOException {
    try (var files = Files.walk(K8S)) {
      var folders =
          files
              .filter(file -> file.endsWith("kustomization.yaml"))
              .map(file -> K8S.relativize(file.getParent()).toString())
              .sorted()
              .toList();
      return Stream.concat(Stream.of(FILES), folders.stream());
    }
  }

  static ClusterResources from(String way) throws IOException, InterruptedException {
    return way.equals(FILES) ? inFiles() : rendered(way);
  }

  <T extends HasMetadata> List<T> of(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  Stream<PodTemplateSpec> pods() {
    return Stream.concat(
        of(Deployment.class).stream().map(deployment -> deployment.getSpec().getTemplate()),
        of(StatefulSet.class).stream().map(set -> set.getSpec().getTemplate()));
  }

  Stream<Container> containers() {
    return pods()
        .map(PodTemplateSpec::getSpec)
        .flatMap(
            pod -> Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream()));
  }

  /** What Kubernetes does not know: whole kinds, and fields by their path. */
  List<String> unknown() {
    var unknown = new ArrayList<String>();
    for (var resource : all) {
      var name = resource.getKind() + "/" + resource.getMetadata().getName();
      if (resource instanceof GenericKubernetesResource) {
        unknown.add(name);
      } else {
        collectUnknown(resource, name, unknown);
      }
    }
    return unknown;
  }

  private static void collectUnknown(@Nullable Object value, String path, List<String> unknown) {
    switch (value) {
      case Map<?, ?> map ->
          map.forEach((key, entry) -> collectUnknown(entry, path + "." + key, unknown));
      case Collection<?> items -> items.forEach(item -> collectUnknown(item, path + "[]", unknown));
      case Object model when model.getClass().getPackageName().startsWith("io.fabric8.") -> {
        for (var getter : model.getClass().getMethods()) {
          if (getter.isAnnotationPresent(JsonAnyGetter.class)) {
            ((Map<?, ?>) get(getter, model))
                .keySet()
                .forEach(field -> unknown.add(path + "." + field));
          } else if (getter.getAnnotation(JsonProperty.class) instanceof JsonProperty field
              && getter.getParameterCount() == 0) {
            collectUnknown(get(getter, model), path + "." + field.value(), unknown);
          }
        }
      }
      case null, default -> {}
    }
  }

  private static Object get(Method getter, Object model) {
    try {
      return getter.invoke(model);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(getter + " of the Kubernetes model", e);
    }
  }

  private static boolean kubectlKnowsKustomize(Path errors) throws InterruptedException {
    try {
      var version =
          VERSION.matcher(kubectl(errors, "version", "--client", "--output=json").output());
      return version.find() && Integer.parseInt(version.group(1)) >= 21;
    } catch (IOException e) {
      return false; // there is none
    }
  }

  private record Ended(int status, String output) {}

  private static Ended kubectl(Path errors, String... arguments)
      throws IOException, InterruptedException {
    var command = Stream.concat(Stream.of("kubectl"), Stream.of(arguments)).toList();
    var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
