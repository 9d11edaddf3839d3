package org.truceline;

import static org.truceline.model.EventType.AGREEMENT_SIGNED;
import static org.truceline.model.EventType.AIRSTRIKE;
import static org.truceline.model.EventType.CEASEFIRE_ANNOUNCED;
import static org.truceline.model.EventType.CEASEFIRE_IN_FORCE;
import static org.truceline.model.EventType.CLASH;
import static org.truceline.model.EventType.DEPLOYMENT;
import static org.truceline.model.EventType.EVACUATION;
import static org.truceline.model.EventType.REFUSAL;
import static org.truceline.model.EventType.SHELLING;
import static org.truceline.model.Factuality.ALLEGED;
import static org.truceline.model.Factuality.DENIED;
import static org.truceline.model.Factuality.OCCURRED;
import static org.truceline.model.Factuality.PLANNED;
import static org.truceline.model.RelationType.ALLIED_WITH;
import static org.truceline.model.RelationType.GUARANTOR_OF;
import static org.truceline.model.RelationType.LED_BY;
import static org.truceline.model.RelationType.TENSION_WITH;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.truceline.model.Facts;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// A few articles with their facts, made by hand: the same events in both languages, some of them
/// contradicted, some undated, over sixteen months.
public final class Examples {

  private Examples() {}

  public static List<Facts> articles() {
    return List.of(
        memorandumInEnglish(),
        memorandumInArabic(),
        ghoutaTruce(),
        homsTruceInArabic(),
        homsTruceInEnglish(),
        douma(),
        doumaDenied(),
        sochi());
  }

  public static When day(String day) {
    return When.day(LocalDate.parse(day));
  }

  /// The memorandum is signed on 4 May 2017.
  public static Facts memorandumInEnglish() {
    return new Story(
            "en",
            "Example Daily",
            "2017-05-05",
            "Three states sign a memorandum",
            "Russia, Iran and Turkey signed the Astana memorandum on 4 May 2017."
                + " Russia is a guarantor of it and an ally of the Syrian government.")
        .tells(
            AGREEMENT_SIGNED,
            day("2017-05-04"),
            OCCURRED,
            "Russia, Iran and Turkey signed the Astana memorandum",
            "by actor:russia",
            "by actor:iran",
            "by actor:turkey",
            "under agreement:astana-memorandum")
        .states(
            "actor:russia", GUARANTOR_OF, "agreement:astana-memorandum", "Russia is a guarantor")
        .states(
            "actor:russia",
            ALLIED_WITH,
            "actor:syrian-government",
            "an ally of the Syrian government")
        .facts();
  }

  /// The same signature, and a date for Homs that is only a month.
  public static Facts memorandumInArabic() {
    return new Story(
            "ar",
            "وكالة الأمثلة",
            "2017-05-05",
            "توقيع مذكرة أستانا",
            "وقعت روسيا وإيران وتركيا مذكرة أستانا يوم الخميس. ودارت في نيسان اشتباكات بين"
                + " الحكومة السورية وجيش الإسلام في الغوطة الشرقية.")
        .tells(
            AGREEMENT_SIGNED,
            day("2017-05-04"),
            OCCURRED,
            "وقعت روسيا وإيران وتركيا مذكرة أستانا",
            "by actor:russia",
            "by actor:iran",
            "by actor:turkey",
            "under agreement:astana-memorandum")
        .tells(
            CLASH,
            When.span(LocalDate.of(2017, 4, 1), LocalDate.of(2017, 4, 30), Precision.MONTH),
            OCCURRED,
            "اشتباكات بين الحكومة السورية وجيش الإسلام",
            "by actor:syrian-government",
            "to actor:jaysh-al-islam",
            "at place:eastern-ghouta")
        .facts();
  }

  public static Facts ghoutaTruce() {
    return new Story(
            "en",
            "Example Daily",
            "2017-07-23",
            "Truce for Eastern Ghouta",
            "Russia announced a ceasefire in Eastern Ghouta on Saturday. Jaysh al-Islam did not"
                + " say what it would do. The Syrian government is led by Bashar al-Assad.")
        .tells(
            CEASEFIRE_ANNOUNCED,
            day("2017-07-22"),
            OCCURRED,
            "Russia announced a ceasefire in Eastern Ghouta",
            "by actor:russia",
            "at place:eastern-ghouta",
            "in zone:eastern-ghouta")
        .states(
            "actor:syrian-government",
            LED_BY,
            "actor:bashar-al-assad",
            "The Syrian government is led by Bashar al-Assad")
        .facts();
  }

  /// The truce begins at noon on 3 August 2017; police are to come on the next day.
  public static Facts homsTruceInArabic() {
    return new Story(
            "ar",
            "وكالة الأمثلة",
            "2017-08-03",
            "هدنة في ريف حمص الشمالي",
            "قالت روسيا إن وقف إطلاق النار في ريف حمص الشمالي بدأ ظهر اليوم بتوقيت دمشق. وستنتشر"
                + " الشرطة العسكرية الروسية هناك غداً. ورفضت روسيا دعم هجوم على إدلب، وسط توتر بين"
                + " روسيا والحكومة السورية.")
        .tells(
            CEASEFIRE_IN_FORCE,
            new When(
                LocalDate.of(2017, 8, 3),
                LocalDate.of(2017, 8, 3),
                Precision.MINUTE,
                LocalTime.NOON,
                ZoneId.of("Asia/Damascus"),
                null),
            OCCURRED,
            "وقف إطلاق النار في ريف حمص الشمالي بدأ ظهر اليوم",
            "by actor:russia",
            "at place:northern-homs",
            "in zone:northern-homs",
            "says actor:russia")
        .tells(
            DEPLOYMENT,
            day("2017-08-04"),
            PLANNED,
            "وستنتشر الشرطة العسكرية الروسية هناك غداً",
            "by actor:russian-military-police",
            "in zone:northern-homs",
            "says actor:russia")
        .tells(
            REFUSAL,
            When.unknown(When.NOT_SAID),
            OCCURRED,
            "ورفضت روسيا دعم هجوم على إدلب",
            "by actor:russia",
            "to actor:syrian-government")
        .states(
            "actor:russia",
            TENSION_WITH,
            "actor:syrian-government",
            "توتر بين روسيا والحكومة السورية")
        .facts();
  }

  /// The same truce by its day, and the police, who did come.
  public static Facts homsTruceInEnglish() {
    return new Story(
            "en",
            "Example Daily",
            "2017-08-05",
            "Quiet in the north of Homs",
            "The ceasefire in northern Homs took effect on 3 August. Russian military police"
                + " deployed around Rastan on Friday.")
        .tells(
            CEASEFIRE_IN_FORCE,
            day("2017-08-03"),
            OCCURRED,
            "The ceasefire in northern Homs took effect on 3 August",
            "at place:northern-homs",
            "in zone:northern-homs")
        .tells(
            DEPLOYMENT,
            day("2017-08-04"),
            OCCURRED,
            "Russian military police deployed around Rastan on Friday",
            "by actor:russian-military-police",
            "at place:rastan",
            "in zone:northern-homs")
        .facts();
  }

  /// Shells on Douma on 5 August, says one; an airstrike and an evacuation follow.
  public static Facts douma() {
    return new Story(
            "ar",
            "وكالة الأمثلة",
            "2017-08-10",
            "قصف على دوما",
            "قال المرصد السوري لحقوق الإنسان إن الحكومة السورية قصفت دوما في 5 آب، وإن غارة على دوما"
                + " أصابت سوقاً أمس. وأجلي جرحى من دوما أمس.")
        .tells(
            SHELLING,
            day("2017-08-05"),
            ALLEGED,
            "الحكومة السورية قصفت دوما في 5 آب",
            "by actor:syrian-government",
            "at place:douma",
            "in zone:eastern-ghouta",
            "says actor:syrian-observatory-for-human-rights")
        .tells(
            AIRSTRIKE,
            day("2017-08-09"),
            ALLEGED,
            "غارة على دوما أصابت سوقاً أمس",
            "at place:douma",
            "in zone:eastern-ghouta",
            "says actor:syrian-observatory-for-human-rights")
        .tells(EVACUATION, day("2017-08-09"), OCCURRED, "وأجلي جرحى من دوما أمس", "at place:douma")
        .facts();
  }

  /// The same shells, denied.
  public static Facts doumaDenied() {
    return new Story(
            "en",
            "Another Daily",
            "2017-08-06",
            "Government denies shelling",
            "The Syrian government denied that it shelled Douma on 5 August.")
        .tells(
            SHELLING,
            day("2017-08-05"),
            DENIED,
            "it shelled Douma on 5 August",
            "by actor:syrian-government",
            "at place:douma",
            "says actor:syrian-government")
        .facts();
  }

  public static Facts sochi() {
    return new Story(
            "en",
            "Another Daily",
            "2018-09-18",
            "Two presidents agree",
            "Russia and Turkey signed the Sochi memorandum in Sochi on Monday.")
        .tells(
            AGREEMENT_SIGNED,
            day("2018-09-17"),
            OCCURRED,
            "Russia and Turkey signed the Sochi memorandum in Sochi",
            "by actor:russia",
            "by actor:turkey",
            "at place:sochi",
            "under agreement:sochi-memorandum-2018")
        .facts();
  }
}
