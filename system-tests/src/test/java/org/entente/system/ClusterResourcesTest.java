package org.entente.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the resources for Kubernetes can be applied, and fit together. */
class ClusterResourcesTest {

  @ParameterizedTest
  @MethodSource("org.entente.system.ClusterResources#everyWay")
  void everyFieldIsKnownToKubernetes(String way) throws Exception {
    var resources = ClusterResources.from(way);

    assertThat(resources.all()).isNotEmpty();
    assertThat(resources.unknown()).isEmpty();
  }

  @Test
  void misspeltFieldIsFound() {
    var resources =
        ClusterResources.parse(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: probe}
            spec:
              template:
                spec:
                  containers: [{name: probe, readinesProbe: {}, resources: {limit: {cpu: 1}}}]
            """);

    assertThat(resources.unknown())
        .containsExactlyInAnyOrder(
            "Deployment/probe.spec.template.spec.containers[].readinesProbe",
            "Deployment/probe.spec.template.spec.containers[].resources.limit");
  }

  @ParameterizedTest
  @MethodSource("org.entente.system.ClusterResources#everyWay")
  void everySelectorFindsPods(String way) throws Exception {
    var resources = ClusterResources.from(way);
    var labels = resources.pods().map(pod -> pod.getMetadata().getLabels()).toList();

    assertThat(selectors(resources))
        .hasSizeGreaterThanOrEqualTo(
            13) // a Service, a budget and a policy for each of four, and the policy for all
        .allSatisfy(selector ->
            assertThat(labels).anySatisfy(pod -> assertThat(pod).containsAllEntriesOf(selector)));
  }

  @Test
  void standaloneBringsTheSettingsItRefersTo() throws Exception {
    var resources = ClusterResources.from("overlays/standalone");

    assertThat(names(resources, ConfigMap.class)).containsAll(configMapsReferredTo(resources));
    assertThat(names(resources, Secret.class)).containsAll(secretsReferredTo(resources));
  }

  @Test
  void secretsInTheTreeAreExamplesOnly() throws Exception {
    var examples =
        Path.of(System.getProperty("entente.root", ".."), "deploy/k8s/overlays/standalone/example");

    try (var files = Files.list(examples)) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(file ->
              assertThat(Files.readString(file)).containsPattern("(password|token)=change-me\n$"));
    }
  }

  private static List<Map<String, String>> selectors(ClusterResources resources) {
    return Stream.of(
            resources.of(Service.class).stream().map(service -> service.getSpec().getSelector()),
            resources.of(PodDisruptionBudget.class).stream()
                .map(budget -> budget.getSpec().getSelector().getMatchLabels()),
            resources.of(NetworkPolicy.class).stream()
                .map(policy -> policy.getSpec().getPodSelector().getMatchLabels()))
        .flatMap(selectors -> selectors)
        .toList();
  }

  private static List<String> names(ClusterResources resources, Class<? extends HasMetadata> kind) {
    return resources.of(kind).stream().map(resource -> resource.getMetadata().getName()).toList();
  }

  private static List<String> configMapsReferredTo(ClusterResources resources) {
    var variables =
        resources
            .containers()
            .flatMap(container -> container.getEnvFrom().stream())
            .map(source -> source.getConfigMapRef().getName());
    var files =
        resources
            .pods()
            .flatMap(pod -> pod.getSpec().getVolumes().stream())
            .filter(volume -> volume.getConfigMap() != null)
            .map(volume -> volume.getConfigMap().getName());
    return Stream.concat(variables, files).distinct().toList();
  }

  private static List<String> secretsReferredTo(ClusterResources resources) {
    var variables =
        resources
            .containers()
            .flatMap(container -> container.getEnv().stream())
            .filter(variable -> variable.getValueFrom() != null)
            .map(variable -> variable.getValueFrom().getSecretKeyRef().getName());
    var files =
        resources
            .pods()
            .flatMap(pod -> pod.getSpec().getVolumes().stream())
            .filter(volume -> volume.getSecret() != null)
            .map(volume -> volume.getSecret().getSecretName());
    return Stream.concat(variables, files).distinct().toList();
  }
}
