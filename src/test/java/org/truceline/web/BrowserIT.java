package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a person sees in a browser. Skipped where Chromium or its driver is not installed.
@WebIT
class BrowserIT {

  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static @Nullable ChromeDriver started;

  @LocalServerPort private int port;

  @BeforeAll
  static void open(@TempDir Path profile) {
    var chromium = onPath("chromium");
    var driver = onPath("chromedriver");
    assumeTrue(chromium.isPresent() && driver.isPresent(), "Chromium is not installed");
    var options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(FLAGS);
    options.addArguments("--user-data-dir=" + profile);
    started =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .build(),
            options);
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @AfterAll
  static void quit() {
    if (started != null) {
      started.quit();
    }
  }

  @Test
  void leadsFromTheFrontDoorToTheWordsOfAnArticle() {
    var browser = browser();
    browser.get(address("/"));
    browser.findElement(By.cssSelector("a[href='/zones/zone:northern-homs']")).click();
    assertThat(browser.findElement(By.tagName("h1")).getText()).contains("Homs");
    var quote = browser.findElement(By.cssSelector(".entry blockquote")).getText();
    browser.findElement(By.cssSelector(".entry figcaption a")).click();
    assertThat(browser.getCurrentUrl()).contains("/articles/article:").contains("#report:");
    assertThat(browser.findElement(By.cssSelector("article.read")).getText().replaceAll("\\d", ""))
        .contains(quote.replaceAll("\\d", ""));
    assertThat(browser.findElement(By.cssSelector(".ref:target + mark")).isDisplayed()).isTrue();
  }

  @Test
  void readsArabicFromTheRight() {
    var browser = browser();
    browser.get(address("/"));
    var name = browser.findElement(By.cssSelector("[lang=ar]"));
    assertThat(name.getCssValue("direction")).isEqualTo("rtl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/events", "/zones/zone:northern-homs"})
  void fitsAPhone(String path) {
    var browser = browser();
    browser.manage().window().setSize(new Dimension(390, 844));
    browser.get(address(path));
    var overflow =
        ((JavascriptExecutor) browser)
            .executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(overflow).isEqualTo(0L);
    browser.manage().window().setSize(new Dimension(1280, 900));
  }

  @Test
  void opensSwaggerUi() {
    var browser = browser();
    browser.get(address("/swagger-ui.html"));
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".opblock-tag")));
    assertThat(browser.findElement(By.cssSelector(".info .title")).getText())
        .startsWith("Truceline");
  }

  private static ChromeDriver browser() {
    return Objects.requireNonNull(started);
  }

  private String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }
}
