package org.truceline.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.truceline.codebook.Codebook;

/// How requests reach the controllers.
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  @Bean
  Codebook codebook() {
    return new Codebook();
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ParametersResolver());
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new KnownParameters()).addPathPatterns(Api.PATH + "/**");
  }

  /// Neo4j Browser, which comes from another port, fetches its guide and style from here.
  @Override
  public void addCorsMappings(CorsRegistry registry) {
    registry.addMapping("/browser/**").allowedOrigins("*").allowedMethods("GET", "HEAD");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/browser/*.grass")
        .addResourceLocations("classpath:cypher/")
        .setCacheControl(CacheControl.noCache());
  }

  @Override
  public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
    configurer.mediaType("grass", MediaType.TEXT_PLAIN);
    configurer.strategies(List.of(new Formats(), new HeaderContentNegotiationStrategy()));
  }

  /// Before that of Jackson, which takes every `…+json` for its own.
  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
    builder.addCustomConverter(new ExportConverter());
  }
}
