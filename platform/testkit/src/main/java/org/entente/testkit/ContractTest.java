package org.entente.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What a service offers is a file that a review sees. Subclass it as a {@code @QuarkusTest}; run
 * with {@code -Dentente.contract=write}, as {@code make contract} does, to write the file anew.
 */
public abstract class ContractTest {

  private final String address;
  private final Path file;

  /** For a service with a REST contract. */
  protected ContractTest() {
    this("/q/openapi?format=yaml", Path.of("contract", "openapi.yaml"));
  }

  /**
   * @param address where the running application shows its contract
   * @param file where the contract is kept, in the module's folder
   */
  protected ContractTest(String address, Path file) {
    this.address = address;
    this.file = file;
  }

  @Test
  void contractIsWhatTheFileSays() throws IOException {
    var served = given().accept("*/*").get(address).then().statusCode(200).extract().asString();
    if ("write".equals(System.getProperty("entente.contract"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, served);
    }

    assertThat(served)
        .as(
            "The contract changed. If that is meant, run `make contract` and read the difference in %s.",
            file)
        .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
  }
}
