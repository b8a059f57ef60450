#if os(Linux)

  #if canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  extension System {
    /// inotify: tells file by file what happened in folders, each of which is named to it.
    struct FolderEvents {
      /// There is something to read where something happened.
      let descriptor: Int32
      /// By the numbers that the kernel tells them by.
      private var folders: [Int32: String] = [:]

      private static let happenings =
        IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MODIFY
        | IN_DELETE_SELF | IN_MOVE_SELF
      /// It is about a folder, or about more than the kernel could remember.
      private static let more =
        UInt32(IN_ISDIR) | UInt32(IN_Q_OVERFLOW) | UInt32(IN_IGNORED) | UInt32(IN_DELETE_SELF)
        | UInt32(IN_MOVE_SELF)

      init?(_ folders: [String]) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        for folder in folders {
          let number = inotify_add_watch(descriptor, folder, UInt32(Self.happenings))
          guard number >= 0 else {
            close()
            return nil
          }
          self.folders[number] = folder
        }
      }

      func take() -> Notices.Told {
        var told = Notices.Told()
        System.drain(descriptor) { add($0, to: &told) }
        return told
      }

      func close() { System.close(descriptor) }

      private func add(_ bytes: UnsafeRawBufferPointer, to told: inout Notices.Told) {
        var rest = bytes[...]
        let headSize = MemoryLayout<inotify_event>.size
        while rest.count >= headSize {
          let head = UnsafeRawBufferPointer(rebasing: rest).loadUnaligned(as: inotify_event.self)
          let bytes = rest.dropFirst(headSize).prefix(Int(head.len)).prefix { $0 != 0 }
          let name = bytes.isEmpty ? nil : String(validating: bytes, as: UTF8.self)
          rest = rest.dropFirst(headSize + Int(head.len))
          if let folder = folders[head.wd], let name, head.mask & Self.more == 0 {
            told.names.insert(folder + "/" + name)
          } else {
            told.isMore = true
          }
        }
      }
    }
  }

#endif
