package org.truceline.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// A list of events, page by page in JSON or as a whole in any form that events have.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(
    method = RequestMethod.GET,
    produces = {
      "application/json",
      "application/x-ndjson",
      "text/csv",
      "application/geo+json",
      "application/vnd.timelinejs+json",
      "application/atom+xml"
    })
@interface GetTimeline {

  @AliasFor(annotation = RequestMapping.class, attribute = "path")
  String value();
}
