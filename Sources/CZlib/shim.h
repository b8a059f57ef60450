#ifndef KEYFOLIO_CZLIB_SHIM_H
#define KEYFOLIO_CZLIB_SHIM_H

#include <zlib.h>

#endif
