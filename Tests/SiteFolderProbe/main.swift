// Publishes one site after the other until it is done or killed; all files of a site name the same
// number. `SiteFolderProbe FOLDER FIRST LAST`; a test kills it and looks at what is there.

import KeyfolioCore
import KeyfolioWrite

let arguments = CommandLine.arguments
if arguments.count == 4, let first = Int(arguments[2]), let last = Int(arguments[3]),
  first <= last
{
  for number in first...last {
    try publish(number, at: arguments[1])
  }
}

func publish(_ number: Int, at folder: String) throws(FileError) {
  var site = try SiteFolder.begin(at: folder)
  for index in 0..<60 {
    let path = RelativePath("part-\(index % 7)/page-\(index).html")
    let text = String(repeating: "site \(number), page \(index)\n", count: 40)
    try site.receive(OutputFile(path: path, bytes: Array(text.utf8)))
  }
  let same = Array("the same in all sites\n".utf8)
  try site.receive(OutputFile(path: RelativePath("assets/same.css"), bytes: same))
  let count = Array("\(number)\n".utf8)
  try site.receive(OutputFile(path: RelativePath("only-in-\(number).txt"), bytes: count))
  try site.commit()
}
