package org.truceline.graph;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/// Whether the database is away, rather than at odds with us.
public final class Outage {

  private Outage() {}

  public static boolean isIn(Neo4jException failure) {
    return switch (failure) {
      case ServiceUnavailableException _,
          SessionExpiredException _,
          DiscoveryException _,
          TransientException _,
          AuthenticationException _ ->
          true;
      case ClientException client ->
          String.valueOf(client.getMessage()).contains("Unable to acquire connection");
      default -> false;
    };
  }
}
