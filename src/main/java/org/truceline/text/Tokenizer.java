package org.truceline.text;

import java.util.ArrayList;
import java.util.List;
import org.truceline.text.Token.Kind;

/// Cuts text into tokens; dictionaries are cut by the same rules, so that names match texts.
///
/// - A hyphen between two letters only parts them (`al-Assad` is `al`, `Assad`, as `al Assad` is);
///   any other hyphen or dash is a token.
/// - `cease-fire` is one token, as `ceasefire` is.
/// - `'s` is a token of its own; other apostrophes inside a word stay in it and drop out of its
///   normal forms (`Sana'a` is `sanaa`).
/// - Single letters with dots are one token (`U.S.`, `أ.ف.ب`), without the dots in the normal
///   forms.
/// - Digits part from letters (`الـ22`, `1990s`, `10th`), save after Latin capitals (`M4`). A
///   number keeps its decimal point and thousands (`1,000` has the name `1000`); `12:00` and
///   `22/7/2017` are numbers and punctuation.
/// - A letter that only ends words ends one (`الهنديةوالباكستانية` is two words).
/// - A clitic before a quotation mark is a token: `لـ"تخفيف` is `لـ` (whose name is `ل`), `"`,
///   `تخفيف`.
/// - The names of punctuation marks are ASCII where there is such a mark: any quotation mark is
///   `"`, any dash `-`, `؟` is `?`, `،` is `,`; an ellipsis is `…`.
public final class Tokenizer {

  private static final int FEWEST = 4;

  /// How many a token has at least on average, with the space after it.
  private static final int LETTERS = 5;

  private final String text;
  private final int end;
  private final List<Token> tokens;
  private int at;

  private Tokenizer(String text, int begin, int end) {
    this.text = text;
    this.at = begin;
    this.end = end;
    this.tokens = new ArrayList<>(FEWEST + (end - begin) / LETTERS);
  }

  public static List<Token> tokens(String text) {
    return tokens(text, 0, text.length());
  }

  /// The tokens of a part of a text; offsets count from the text's start.
  public static List<Token> tokens(String text, int begin, int end) {
    var tokenizer = new Tokenizer(text, begin, end);
    while (tokenizer.at < end) {
      tokenizer.step();
    }
    return tokenizer.tokens;
  }

  private void step() {
    int c = text.codePointAt(at);
    if (isGarbledBlank(at)) {
      at++;
    } else if (Character.isLetter(c)) {
      word();
    } else if (Character.isDigit(c)) {
      number();
    } else if (Letters.isBlank(c) || isSilentHyphen(c)) {
      at += Character.charCount(c);
    } else if (Letters.isApostrophe(c) && isPossessive(at)) {
      add(at + 2, "'s", Kind.WORD);
    } else if (c == '.' && peek(at + 1) == '.') {
      dots();
    } else {
      add(at + Character.charCount(c), Punctuation.name(c), Kind.PUNCTUATION);
    }
  }

  /// What a non-breaking space leaves where its bytes were read one by one: `theirÂ allies`.
  private boolean isGarbledBlank(int i) {
    return text.charAt(i) == 'Â' && (i + 1 >= end || Letters.isBlank(text.codePointAt(i + 1)));
  }

  private void word() {
    int acronym = acronymEnd();
    addFolded(acronym > 0 ? acronym : wordEnd(), Kind.WORD);
  }

  private int wordEnd() {
    boolean isArabic = Letters.isArabic(text.codePointAt(at));
    boolean isCapitals = true;
    int last = at;
    for (int i = at; i < end; ) {
      int c = text.codePointAt(i);
      if (isGarbledBlank(i)) {
        break;
      }
      if (Letters.isPlain(c, isArabic)) {
        last = ++i;
        isCapitals = false;
        if (Letters.endsWord(c) && Letters.isPlain(peek(i), true)) {
          break;
        }
      } else if (Character.isLetter(c)
          ? Letters.isArabic(c) == isArabic
          : joins(c, i, isCapitals && !isArabic)) {
        i += Character.charCount(c);
        last = Character.getType(c) == Character.FORMAT ? last : i;
        isCapitals &= !Character.isLowerCase(c);
      } else {
        break;
      }
    }
    return last;
  }

  private boolean joins(int c, int i, boolean isCapitals) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
      case Character.DECIMAL_DIGIT_NUMBER -> isCapitals && c < 0x80;
      default ->
          Letters.isApostrophe(c)
              && !isPossessive(i)
              && Character.isLetter(text.codePointBefore(i))
              && !Letters.isArabic(text.codePointBefore(i))
              && Character.isLetter(peek(i + 1));
    };
  }

  /// Where letters that each stand alone before a dot end, or 0: `U.S.`, `U.S`, but not `d. The`.
  private int acronymEnd() {
    int i = at;
    int letters = 0;
    while (peek(i + 1) == '.' && Character.isLetter(peek(i))) {
      letters++;
      i += 2;
    }
    boolean isLast =
        letters > 0 && Character.isLetter(peek(i)) && !Character.isLetterOrDigit(peek(i + 1));
    return letters + (isLast ? 1 : 0) < 2 ? 0 : isLast ? i + 1 : i;
  }

  private void number() {
    int i = at;
    var digits = new StringBuilder();
    while (i < end) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits.append(Character.digit(c, 10));
      } else if ((c == '.' || c == '٫') && Character.isDigit(peek(i + 1))) {
        digits.append('.');
      } else if (!((c == ',' || c == '٬') && isThousand(i + 1))) {
        break;
      }
      i++;
    }
    add(Math.max(i, at + 1), digits.toString(), Kind.NUMBER);
  }

  private boolean isThousand(int i) {
    return Character.isDigit(peek(i))
        && Character.isDigit(peek(i + 1))
        && Character.isDigit(peek(i + 2))
        && !Character.isDigit(peek(i + 3));
  }

  private void dots() {
    int i = at;
    while (peek(i) == '.') {
      i++;
    }
    add(i, "…", Kind.PUNCTUATION);
  }

  private boolean isSilentHyphen(int c) {
    return (c == '-' || c == '‐' || c == '‑')
        && !tokens.isEmpty()
        && tokens.getLast().end() == at
        && Character.isLetter(text.codePointBefore(at))
        && Character.isLetter(peek(at + 1));
  }

  private boolean isPossessive(int i) {
    return i > 0
        && Character.isLetterOrDigit(text.codePointBefore(i))
        && (peek(i + 1) == 's' || peek(i + 1) == 'S')
        && !Character.isLetterOrDigit(peek(i + 2));
  }

  private int peek(int i) {
    return i < end ? text.charAt(i) : 0;
  }

  private void addFolded(int to, Kind kind) {
    if (isCompound(to)) {
      at = tokens.removeLast().begin();
    }
    var form = Forms.of(text, at, to);
    tokens.add(new Token(at, to, form.surface(), form.name(), form.word(), kind));
    at = to;
  }

  private boolean isCompound(int to) {
    return at > 0
        && !tokens.isEmpty()
        && tokens.getLast().end() == at - 1
        && Compounds.isOne(text, tokens.getLast().begin(), at, to);
  }

  private void add(int to, String name, Kind kind) {
    tokens.add(new Token(at, to, text.substring(at, to), name, name, kind));
    at = to;
  }
}
