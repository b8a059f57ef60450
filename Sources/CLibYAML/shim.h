#ifndef KEYFOLIO_CLIBYAML_SHIM_H
#define KEYFOLIO_CLIBYAML_SHIM_H

#include <yaml.h>

#endif
