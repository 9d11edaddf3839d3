package org.truceline.extract.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ActorType;
import org.truceline.model.Precision;

/// Something that an article names and no dictionary lists.
public sealed interface Entity {

  String id();

  String name();

  Map<String, String> names();

  /// A person, an organisation, a body of a state.
  record OfActor(String id, String name, Map<String, String> names, ActorType type)
      implements Entity {

    public OfActor {
      names = Map.copyOf(names);
    }
  }

  /// A place, of which no more is known than its name.
  record OfPlace(String id, String name, Map<String, String> names) implements Entity {

    public OfPlace {
      names = Map.copyOf(names);
    }
  }

  /// A zone that the article makes plain by its place.
  record OfZone(String id, String name, Map<String, String> names, List<String> places)
      implements Entity {

    public OfZone {
      names = Map.copyOf(names);
      places = List.copyOf(places);
    }
  }

  /// An agreement that the article makes plain by its date, its place or its parties.
  record OfAgreement(
      String id,
      String name,
      Map<String, String> names,
      @Nullable LocalDate date,
      Precision precision,
      List<String> parties)
      implements Entity {

    public OfAgreement {
      names = Map.copyOf(names);
      parties = List.copyOf(parties);
    }
  }
}
