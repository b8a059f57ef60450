#include "CPlatform.h"

#if defined(__APPLE__)

#include <CoreServices/CoreServices.h>
#include <dispatch/dispatch.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct cplatform_folder_events {
  CFMutableArrayRef folders;
  // The real path of the folder that was added last.
  char *last;
  FSEventStreamRef stream;
  dispatch_queue_t queue;
  // What the queue writes into the second comes out of the first.
  int ends[2];
};

// In seconds. Who listens gathers what comes anyway.
static const CFTimeInterval latency = 0.005;

static void tell(ConstFSEventStreamRef stream, void *info, size_t count, void *paths,
                 const FSEventStreamEventFlags *flags, const FSEventStreamEventId *ids) {
  (void)stream;
  (void)count;
  (void)paths;
  (void)flags;
  (void)ids;
  const struct cplatform_folder_events *events = info;
  // Where no byte goes in any more there is enough to read.
  ssize_t written = write(events->ends[1], "", 1);
  (void)written;
}

static void nothing(void *context) { (void)context; }

static int prepare_end(int descriptor) {
  if (fcntl(descriptor, F_SETFD, FD_CLOEXEC) < 0) return -1;
  return fcntl(descriptor, F_SETFL, O_NONBLOCK);
}

struct cplatform_folder_events *cplatform_new_folder_events(void) {
  struct cplatform_folder_events *events = calloc(1, sizeof *events);
  if (events == NULL) return NULL;
  if (pipe(events->ends) < 0) {
    free(events);
    return NULL;
  }
  events->folders = CFArrayCreateMutable(kCFAllocatorDefault, 0, &kCFTypeArrayCallBacks);
  events->queue = dispatch_queue_create("keyfolio.folder-events", DISPATCH_QUEUE_SERIAL);
  if (events->folders == NULL || events->queue == NULL || prepare_end(events->ends[0]) < 0 ||
      prepare_end(events->ends[1]) < 0) {
    cplatform_close_folder_events(events);
    return NULL;
  }
  return events;
}

// Whether a path is the folder or lies below it.
static int is_within(const char *path, const char *folder) {
  size_t length = strlen(folder);
  return strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

int cplatform_add_folder(struct cplatform_folder_events *events, const char *path) {
  char *real = realpath(path, NULL);
  if (real == NULL) return -1;
  // A stream tells of everything below a folder, so those that follow it here need not be named.
  if (events->last != NULL && is_within(real, events->last)) {
    free(real);
    return 0;
  }
  CFStringRef name = CFStringCreateWithFileSystemRepresentation(kCFAllocatorDefault, real);
  if (name == NULL) {
    free(real);
    errno = EINVAL;
    return -1;
  }
  CFArrayAppendValue(events->folders, name);
  CFRelease(name);
  free(events->last);
  events->last = real;
  return 0;
}

int cplatform_start_folder_events(struct cplatform_folder_events *events) {
  FSEventStreamContext context = {.info = events};
  // The first event of several comes at once; a folder that is itself moved is an event as well.
  FSEventStreamCreateFlags flags =
      kFSEventStreamCreateFlagNoDefer | kFSEventStreamCreateFlagWatchRoot;
  events->stream = FSEventStreamCreate(kCFAllocatorDefault, tell, &context, events->folders,
                                       kFSEventStreamEventIdSinceNow, latency, flags);
  if (events->stream == NULL) {
    errno = ENOSYS;
    return -1;
  }
  FSEventStreamSetDispatchQueue(events->stream, events->queue);
  if (!FSEventStreamStart(events->stream)) {
    FSEventStreamInvalidate(events->stream);
    FSEventStreamRelease(events->stream);
    events->stream = NULL;
    errno = ENOSYS;
    return -1;
  }
  return events->ends[0];
}

void cplatform_close_folder_events(struct cplatform_folder_events *events) {
  if (events->stream != NULL) {
    FSEventStreamStop(events->stream);
    FSEventStreamInvalidate(events->stream);
    // What the queue has begun to tell still writes into the pipe.
    dispatch_sync_f(events->queue, NULL, nothing);
    FSEventStreamRelease(events->stream);
  }
  if (events->queue != NULL) dispatch_release(events->queue);
  if (events->folders != NULL) CFRelease(events->folders);
  free(events->last);
  close(events->ends[0]);
  close(events->ends[1]);
  free(events);
}

#endif
