/// The natural logarithm of a positive finite number, to within two units in the last place.
///
/// Our own, because the C library's last bit differs between systems and a drawing must not.
/// With x = m·2ᵉ and m between √½ and √2, ln x = e·ln 2 + 2·artanh((m − 1)/(m + 1)); the series
/// of artanh is cut where the next term is below the precision of a `Double`.
func naturalLogarithm(_ x: Double) -> Double {
  var m = x.significand
  var e = Double(x.exponent)
  if m > 1.4142135623730951 {
    m /= 2
    e += 1
  }
  let t = (m - 1) / (m + 1)
  let square = t * t
  var sum = 0.0
  var term = 23.0
  while term > 0 {
    sum = sum * square + 1 / term
    term -= 2
  }
  return e * 0.6931471805599453 + 2 * t * sum
}
