#ifndef KEYFOLIO_CSITETEMPLATES_H
#define KEYFOLIO_CSITETEMPLATES_H

#include <stddef.h>

/// One file of the built-in theme.
struct keyfolio_theme_file {
  /// Its path below `site-templates`.
  const char *path;
  const unsigned char *bytes;
  size_t length;
};

/// How many files the built-in theme has; a test compares it with the folder.
size_t keyfolio_theme_count(void);

/// One of them, by its number from 0.
struct keyfolio_theme_file keyfolio_theme_at(size_t number);

#endif
