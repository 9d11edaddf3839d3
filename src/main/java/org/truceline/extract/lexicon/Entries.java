package org.truceline.extract.lexicon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ActorType;
import org.truceline.model.Codes;
import org.truceline.model.Precision;
import org.truceline.text.Table;
import org.truceline.text.Table.Row;

/// Reads the files that belong to no language.
final class Entries {

  private final Map<String, Entry> byId = new LinkedHashMap<>();

  private Entries() {}

  static Map<String, Entry> load() {
    var entries = new Entries();
    Table.read("lexicon/actors.tsv", "id", "type", "country", "parent", "from", "until")
        .forEach(row -> entries.add(row, "actor:", actor(row)));
    Table.read("lexicon/places.tsv", "id", "kind", "within", "latitude", "longitude", "timezone")
        .forEach(row -> entries.add(row, "place:", place(row)));
    Table.read("lexicon/zones.tsv", "id", "kind", "places", "agreement", "from")
        .forEach(row -> entries.add(row, "zone:", zone(row)));
    var terms = new HashMap<String, Row>();
    Table.read("lexicon/agreement_terms.tsv", "id", "until", "excluded")
        .forEach(row -> terms.put(row.text("id"), row));
    Table.read(
            "lexicon/agreements.tsv",
            "id",
            "kind",
            "date",
            "precision",
            "parties",
            "guarantors",
            "zones",
            "places")
        .forEach(row -> entries.add(row, "agreement:", agreement(row, terms.get(row.text("id")))));
    return entries.byId;
  }

  static Map<String, Institution> institutions() {
    var byId = new LinkedHashMap<String, Institution>();
    for (var row : Table.read("lexicon/institutions.tsv", "id", "type", "name", "bare")) {
      byId.put(
          row.text("id"),
          new Institution(
              row.text("id"),
              row.as("type", cell -> Codes.parse(ActorType.class, cell)),
              row.text("name"),
              row.as("bare", cell -> Codes.parse(Institution.Bare.class, cell))));
    }
    return byId;
  }

  private void add(Row row, String prefix, Entry entry) {
    if (!entry.id().startsWith(prefix)) {
      throw row.bad("id");
    }
    byId.put(entry.id(), entry);
  }

  private static Entry actor(Row row) {
    return new Entry.OfActor(
        row.text("id"),
        row.as("type", cell -> Codes.parse(ActorType.class, cell)),
        row.optional("country"),
        row.optional("parent"),
        date(row, "from"),
        date(row, "until"));
  }

  private static Entry place(Row row) {
    return new Entry.OfPlace(
        row.text("id"),
        row.as("kind", cell -> Codes.parse(Entry.PlaceKind.class, cell)),
        row.optional("within"),
        degrees(row, "latitude"),
        degrees(row, "longitude"),
        row.optional("timezone"));
  }

  private static Entry zone(Row row) {
    return new Entry.OfZone(
        row.text("id"),
        row.text("kind"),
        row.list("places"),
        row.optional("agreement"),
        date(row, "from"));
  }

  private static Entry agreement(Row row, @Nullable Row terms) {
    return new Entry.OfAgreement(
        row.text("id"),
        row.as("kind", cell -> Codes.parse(Entry.AgreementKind.class, cell)),
        date(row, "date"),
        row.optional("date") == null
            ? Precision.NONE
            : row.as("precision", cell -> Codes.parse(Precision.class, cell)),
        row.list("parties"),
        row.list("guarantors"),
        row.list("zones"),
        row.list("places"),
        terms == null ? null : date(terms, "until"),
        terms == null ? List.of() : terms.list("excluded"));
  }

  private static @Nullable LocalDate date(Row row, String column) {
    return row.optional(column) == null ? null : row.as(column, Entries::firstDay);
  }

  private static LocalDate firstDay(String date) {
    return LocalDate.parse(date + List.of("-01-01", "-01", "").get((date.length() - 4) / 3));
  }

  private static @Nullable Double degrees(Row row, String column) {
    return row.optional(column) == null ? null : row.as(column, Double::valueOf);
  }
}
