extension ChartSamples {
  /// Names as they occur in the wild, in many scripts and widths.
  public static let names = [
    "Nordwind Logistik", "Meridian Foods", "MMM WAREHOUSE", "illicit fjord", "Ørsted & Daughters",
    "株式会社北風物流", "شركة الشمال للنقل", "חברת הצפון", "Βόρειος Άνεμος", "Северный ветер",
    "Zoë’s Café", "Kraft", "Wolff-Metternich Anlagenbau GmbH & Co. KG", "🚀 Lift",
    "a\u{301}e\u{301}",
    "Ullswater Print", "T. <b>\"q\"</b> & 'Sons'", "Industrial Union of Greater Lakes Shipping",
  ]

  /// Of people, as they occur in the wild.
  public static let people = [
    "Paulina Kowalska", "Dr. Anna-Lena Hofer", "李明", "Søren Ågård", "محمد الأحمد",
    "Maximilian Freiherr von und zu Trockenbrodt", "Ana Ruiz", "Ng", "Χριστίνα Παπαδοπούλου",
    "Олександра Шевченко", "J. O’Neill", "Yıldız Çelik",
  ]

  /// Two hundred characters in words, and two hundred without a blank.
  public static let longNames = [
    String(String(repeating: "Verkehrsinfrastruktur & Söhne ", count: 7).prefix(200)),
    String(repeating: "W", count: 200),
  ]

  /// Every name above, the long ones first.
  public static let hostileNames = longNames + names
}
