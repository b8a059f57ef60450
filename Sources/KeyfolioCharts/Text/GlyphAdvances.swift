/// The advance widths of Liberation Sans, in classes.
///
/// Taken from the font's own table: advances within 3 % of each other share a class, which stands
/// at the width of its most common member or above. Kerning is not known here.
enum GlyphAdvances {
  /// Widths in thousandths of the text size by scalar value; 0 where nothing is known.
  static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x2266)
    for (width, letters) in classes {
      for letter in letters.unicodeScalars { table[Int(letter.value)] = width }
    }
    return table
  }()

  private static let classes: [(width: UInt16, letters: String)] = [
    (191, "'"),
    (223, "ijlįĵĺļłſΐίιϊіј‘’‚‛"),
    (260, "|¦"),
    (278, " !,./:;I[\\]ft\u{A0}·ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧț·ΙΪІЇї"),
    (292, "ľ"),
    (334, "()-`r{}¡¨²³´¸¹ŀŕŗř‐‑“”„‹›"),
    (355, "\"•"),
    (375, "ªºťгѓ"),
    (396, "*Ίτ"),
    (412, "°ґ"),
    (448, "ĳέεζξкќ"),
    (470, "^зт"),
    (489, "ςҐ"),
    (500, "JcksvxyzçýÿćĉċčĴķĸśŝşšŷźżžșγκλνЈсухэєѕў↑↓↕"),
    (532, "χвчь"),
    (553, "¯±¶÷ΓΰυϋύЃГнпяџ≈≠≤≥"),
    (557, "#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþāăąđēĕėęěĝğġģĥħĹĻĽĿŁń"),
    (557, "ņňŋōŏőũūŭůűųήδηθορόабеийорцѐёђћѝ–†‡€"),
    (584, "+<=>~¬µ×άαβμЌКдл−≡"),
    (611, "FTZ¿ßøďŉŢŤŦŹŻŽȚΖΣΤσЗТ"),
    (636, "ЎУъ"),
    (667, "&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸȘΆΑΒΕΚΞΡΥΧΫφЀЁЅАБВЕЛРХЧЬ"),
    (688, "ΔΛДжм"),
    (690, "π"),
    (723, "CDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŊŔŖŘŨŪŬŮŰŲŵΗΝΠψЄЍЏИЙНПСЭЯыẁẃẅ"),
    (753, "©®ĲΏΩЦю"),
    (778, "GOQÒÓÔÕÖØĜĞĠĢŌŎŐΌΘΟωώОФ"),
    (803, "ΈΦЪш"),
    (836, "Mm¼½¾ΜΨМфщњ"),
    (856, "ΉΎЋ"),
    (890, "%æЂЫ"),
    (924, "ЖШљ"),
    (944, "WœŴЩẀẂẄ"),
    (1000, "@ÆŒЊЮ—―…‰™←→↔"),
    (1073, "Љ№"),
  ]
}
