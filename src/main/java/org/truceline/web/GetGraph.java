package org.truceline.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// Nodes and relationships, in JSON or as GraphML.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(
    method = RequestMethod.GET,
    produces = {"application/json", "application/graphml+xml"})
@interface GetGraph {

  @AliasFor(annotation = RequestMapping.class, attribute = "path")
  String value();
}
