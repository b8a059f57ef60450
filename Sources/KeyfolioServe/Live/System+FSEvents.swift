#if canImport(Darwin)

  import CPlatform

  extension System {
    /// FSEvents: tells that something happened at or below some folders.
    /// What it was a walk finds out, as FSEvents has names of its own for what lies behind a link.
    struct FolderEvents {
      /// There is something to read where something happened.
      let descriptor: Int32
      private let stream: OpaquePointer

      init?(_ folders: [String]) {
        guard let stream = cplatform_new_folder_events() else { return nil }
        self.stream = stream
        let isListed = folders.allSatisfy { cplatform_add_folder(stream, $0) == 0 }
        descriptor = isListed ? cplatform_start_folder_events(stream) : -1
        if descriptor < 0 {
          close()
          return nil
        }
      }

      func take() -> Notices.Told {
        var told = Notices.Told()
        System.drain(descriptor) { _ in told.isMore = true }
        return told
      }

      func close() { cplatform_close_folder_events(stream) }
    }
  }

#endif
