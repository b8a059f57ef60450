import ChartSamples
import Foundation
import KeyfolioCharts

// Draws what people and browsers are to look at.
//
//   ChartGallery gallery FOLDER                every sample, as one page
//   ChartGallery random FOLDER PORTFOLIOS NETWORKS   made-up ones, as SVG files named by their seed

/// Ends with the words that tell how it is done.
func usage() -> Never {
  FileHandle.standardError.write(
    Data("usage: ChartGallery gallery FOLDER | random FOLDER PORTFOLIOS NETWORKS\n".utf8))
  exit(64)
}

func write(_ bytes: [UInt8], _ name: String, in folder: URL) throws {
  try Data(bytes).write(to: folder.appendingPathComponent(name))
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else { usage() }
let folder = URL(fileURLWithPath: arguments[1])
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)

switch arguments[0] {
case "gallery":
  try write(Array(galleryPage(ChartSamples.kinds).utf8), "index.html", in: folder)
case "random":
  guard arguments.count == 4, let portfolios = Int(arguments[2]), let networks = Int(arguments[3])
  else { usage() }
  for drawing in randomDrawings(portfolios: portfolios, networks: networks) {
    try write(drawing.bytes, drawing.name, in: folder)
  }
default: usage()
}
