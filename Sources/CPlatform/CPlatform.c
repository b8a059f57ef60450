#if defined(__linux__)
#define _GNU_SOURCE 1
#endif

#include "CPlatform.h"

#include <errno.h>
#include <string.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#if defined(__linux__)

#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

// The numbers of the kernel's interface stand here, because headers older than the kernel lack
// them. Both calls have one number on every architecture that Swift runs on, openat2 by design.
#ifndef SYS_openat2
#define SYS_openat2 437
#endif

static const uint64_t resolve_no_magiclinks = 0x02;
static const uint64_t resolve_beneath = 0x08;
static const unsigned int rename_exchange = 1U << 1;

struct open_how_v0 {
  uint64_t flags;
  uint64_t mode;
  uint64_t resolve;
};

int cplatform_open_beneath(int folder, const char *path, int flags) {
  struct open_how_v0 how = {
      .flags = (uint64_t)(unsigned int)flags,
      .mode = 0,
      .resolve = resolve_beneath | resolve_no_magiclinks,
  };
  return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}

int cplatform_exchange(int folder, const char *one, const char *other) {
#if defined(SYS_renameat2)
  return (int)syscall(SYS_renameat2, folder, one, folder, other, rename_exchange);
#else
  errno = ENOSYS;
  return -1;
#endif
}

int cplatform_sync_file_system(int descriptor) { return syncfs(descriptor); }

#elif defined(__APPLE__)

#include <stdio.h>
#include <sys/stdio.h>
#include <unistd.h>

int cplatform_open_beneath(int folder, const char *path, int flags) {
  (void)folder;
  (void)path;
  (void)flags;
  errno = ENOSYS;
  return -1;
}

int cplatform_exchange(int folder, const char *one, const char *other) {
  return renameatx_np(folder, one, folder, other, RENAME_SWAP);
}

int cplatform_sync_file_system(int descriptor) {
  return fsync_volume_np(descriptor, SYNC_VOLUME_FULLSYNC | SYNC_VOLUME_WAIT);
}

#endif

void cplatform_keep_freed_memory(void) {
#if defined(__GLIBC__)
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
  mallopt(M_TOP_PAD, 16 << 20);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
#endif
}

const void *cplatform_find(const void *all, size_t all_count, const void *bytes, size_t count) {
  return memmem(all, all_count, bytes, count);
}
