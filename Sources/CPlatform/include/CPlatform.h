// The few system calls that Swift cannot see, each as thin as it can be. All of them answer as
// system calls do: -1 with the reason in errno; ENOSYS where the system has no such call, so that
// the caller can take another way.

#ifndef CPLATFORM_H
#define CPLATFORM_H

#include <stddef.h>

/// Opens `path` below the folder `folder` and never anything outside it: a step up, an absolute
/// link or a link that leads out is refused by the kernel while it walks, so no race is left.
int cplatform_open_beneath(int folder, const char *path, int flags);

#if defined(__APPLE__)
/// What macOS tells of folders (FSEvents). Made, told its folders, started, and at last closed.
struct cplatform_folder_events;

/// NULL where the system has no more of it to give.
struct cplatform_folder_events *cplatform_new_folder_events(void);

/// Adds a folder with all that is below it; before the start.
int cplatform_add_folder(struct cplatform_folder_events *events, const char *path);

/// Begins to listen. Answers a descriptor, which does not wait and has something to read whenever
/// something happened since it was last read empty.
int cplatform_start_folder_events(struct cplatform_folder_events *events);

/// Ends it, started or not, and closes the descriptor.
void cplatform_close_folder_events(struct cplatform_folder_events *events);
#endif

/// Where `count` bytes first occur among `all_count`; NULL where they do not.
const void *cplatform_find(const void *all, size_t all_count, const void *bytes, size_t count);

/// Exchanges two names in the folder `folder` in one step.
int cplatform_exchange(int folder, const char *one, const char *other);

/// Waits until the file system that holds `descriptor` has everything on the disk.
int cplatform_sync_file_system(int descriptor);

/// Lets the process keep memory that it frees, where the C library would hand it back to the system
/// and ask for it again with the next page: a build frees and takes the same few megabytes a
/// thousand times.
void cplatform_keep_freed_memory(void);

#endif
