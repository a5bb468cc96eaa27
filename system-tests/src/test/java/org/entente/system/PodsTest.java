package org.entente.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What deploy/README.md promises of the pods: their rights, their probes, how they stop, who may
 * call them.
 */
class PodsTest {

  @ParameterizedTest
  @MethodSource("org.entente.system.ClusterResources#everyWay")
  void podsRunWithoutPrivileges(String way) throws Exception {
    assertThat(ClusterResources.from(way).pods().map(PodTemplateSpec::getSpec))
        .isNotEmpty()
        .allSatisfy(pod -> {
          assertThat(pod.getAutomountServiceAccountToken()).isFalse();
          assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
          assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
          assertThat(pod.getSecurityContext().getSeccompProfile().getType())
              .isEqualTo("RuntimeDefault");
        });
  }

  @ParameterizedTest
  @MethodSource("org.entente.system.ClusterResources#everyWay")
  void containersCannotGainRightsOrWriteTheirRoot(String way) throws Exception {
    assertThat(ClusterResources.from(way).containers().map(Container::getSecurityContext))
        .isNotEmpty()
        .allSatisfy(rights -> {
          assertThat(rights.getReadOnlyRootFilesystem()).isTrue();
          assertThat(rights.getAllowPrivilegeEscalation()).isFalse();
          assertThat(rights.getCapabilities().getDrop()).containsExactly("ALL");
        });
  }

  @ParameterizedTest
  @MethodSource("org.entente.system.ClusterResources#everyWay")
  void containersSayWhatTheyNeedAndMayTake(String way) throws Exception {
    assertThat(ClusterResources.from(way).containers().map(Container::getResources))
        .isNotEmpty()
        .allSatisfy(resources -> {
          assertThat(resources.getRequests()).containsKeys("cpu", "memory");
          assertThat(resources.getLimits()).containsKeys("cpu", "memory");
        });
  }

  @ParameterizedTest
  @MethodSource("org.entente.system.ClusterResources#everyWay")
  void servicesAreProbedOnTheManagementPort(String way) throws Exception {
    assertThat(ClusterResources.from(way).of(Deployment.class))
        .hasSize(4)
        .flatMap(deployment -> deployment.getSpec().getTemplate().getSpec().getContainers())
        .allSatisfy(service -> {
          assertThat(service.getPorts())
              .extracting("name", "containerPort")
              .containsExactly(tuple("http", 8080), tuple("management", 9000));
          assertThat(asked(service.getStartupProbe())).isEqualTo("management/q/health/started");
          assertThat(asked(service.getLivenessProbe())).isEqualTo("management/q/health/live");
          assertThat(asked(service.getReadinessProbe())).isEqualTo("management/q/health/ready");
        });
  }

  @ParameterizedTest
  @MethodSource("org.entente.system.ClusterResources#everyWay")
  void servicesHaveTheTimeTheyNeedToStop(String way) throws Exception {
    var defaults = new Properties();
    try (var file =
        Files.newBufferedReader(
            Path.of(
                System.getProperty("entente.root", ".."),
                "platform/core/src/main/resources/META-INF/microprofile-config.properties"))) {
      defaults.load(file);
    }
    var stopping =
        seconds(defaults.getProperty("%prod.quarkus.shutdown.delay"))
            + seconds(defaults.getProperty("quarkus.shutdown.timeout"));

    assertThat(ClusterResources.from(way).of(Deployment.class))
        .extracting(deployment ->
            deployment.getSpec().getTemplate().getSpec().getTerminationGracePeriodSeconds())
        .allSatisfy(grace -> assertThat(grace).isGreaterThan(stopping));
  }

  @ParameterizedTest
  @MethodSource("org.entente.system.ClusterResources#everyWay")
  void servicesAreCalledByNobodyElse(String way) throws Exception {
    var resources = ClusterResources.from(way);

    assertThat(callersOf("gateway", resources)).isEmpty();
    assertThat(callersOf("cooperation-service", resources)).containsOnly("gateway");
    assertThat(callersOf("articles-service", resources))
        .containsOnly("cooperation-service", "gateway");
    assertThat(callersOf("entities-service", resources))
        .containsOnly("articles-service", "cooperation-service", "gateway");
  }

  private static String asked(Probe probe) {
    return probe.getHttpGet().getPort().getStrVal() + probe.getHttpGet().getPath();
  }

  private static long seconds(String duration) {
    return Long.parseLong(duration.replaceFirst("S$", ""));
  }

  private static List<String> callersOf(String service, ClusterResources resources) {
    return resources.of(NetworkPolicy.class).stream()
        .filter(policy -> policy.getMetadata().getName().equals(service))
        .flatMap(policy -> policy.getSpec().getIngress().stream())
        .flatMap(rule -> rule.getFrom().stream())
        .filter(peer -> peer.getPodSelector() != null)
        .map(peer -> peer.getPodSelector().getMatchLabels().get("app.kubernetes.io/name"))
        .toList();
  }
}
