/// A dot that says whether a rating is known from the customer: filled, or hollow for our belief.
enum EvidenceDot {
  static func draw(_ isVerified: Bool, at centre: Point, in drawing: inout Drawing) {
    drawing.circle(
      centre, radius: 3.8,
      isVerified
        ? Paint(fill: .ink, stroke: .ink, width: 1.4)
        : Paint(fill: .ground, stroke: .ink, width: 1.4))
  }
}
