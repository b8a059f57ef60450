/// Everything that is not the data asked for goes to standard error.
func printError(_ text: String, terminator: String = "\n") {
  System.writeError(text + terminator)
}
