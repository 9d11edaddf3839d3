package org.truceline.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

/// An event in one line, of its own coded parts only: `Planned: deployment by Russia · Northern
/// Homs`.
final class Summary {

  private Summary() {}

  static String of(
      EventType type,
      Factuality factuality,
      List<Ref> sources,
      List<Ref> targets,
      List<Ref> where) {
    var line = new StringBuilder(type.code().replace('_', ' '));
    if (!sources.isEmpty()) {
      line.append(isMutual(type, sources, targets) ? " between " : " by ").append(names(sources));
    }
    if (!targets.isEmpty()) {
      line.append(' ').append(preposition(type)).append(' ').append(names(targets));
    }
    if (!where.isEmpty()) {
      line.append(" · ").append(names(where));
    }
    return opening(factuality, line.toString());
  }

  private static boolean isMutual(EventType type, List<Ref> sources, List<Ref> targets) {
    return sources.size() > 1
        && targets.isEmpty()
        && (type == EventType.NEGOTIATION
            || type == EventType.AGREEMENT_SIGNED
            || type == EventType.CLASH
            || type == EventType.PRISONER_EXCHANGE);
  }

  private static String opening(Factuality factuality, String line) {
    return factuality == Factuality.OCCURRED
        ? capitalised(line)
        : capitalised(factuality.code()) + ": " + line;
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String preposition(EventType type) {
    return switch (type) {
      case AIRSTRIKE, SHELLING, CLASH, ATTACK, THREAT, ACCUSATION, PROTEST, VIOLATION_REPORTED ->
          "against";
      case SANCTION -> "on";
      case SIEGE, ARREST, EVACUATION, DISPLACEMENT, MONITORING, CASUALTIES -> "of";
      case CAPTURE -> "from";
      case AID_DELIVERY, DEMAND, REFUSAL, STATEMENT, DEPLOYMENT, WITHDRAWAL -> "to";
      case SUPPORT, AID_BLOCKED -> "for";
      case CEASEFIRE_ANNOUNCED,
          CEASEFIRE_IN_FORCE,
          ZONE_ESTABLISHED,
          AGREEMENT_SIGNED,
          NEGOTIATION,
          PRISONER_EXCHANGE ->
          "with";
    };
  }

  private static String names(List<Ref> refs) {
    var names = refs.stream().map(Ref::name).collect(Collectors.toList());
    if (names.size() == 1) {
      return names.getFirst();
    }
    var last = names.removeLast();
    return String.join(", ", names) + " and " + last;
  }
}
