/*
 * Reads each .ics file that is named on standard input, a path a line, as libical does, and checks it
 * against libical's table of what each method allows. Prints "path<TAB>fault", nothing for a clean file.
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *text_of(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc(size + 1);
  size_t got = fread(text, 1, size, file);
  text[got] = 0;
  fclose(file);
  return text;
}

/* libical leaves its complaints in the tree, as X-LIC-ERROR properties. */
static void print_errors(const char *path, icalcomponent *at) {
  icalproperty *property = icalcomponent_get_first_property(at, ICAL_XLICERROR_PROPERTY);
  for (; property; property = icalcomponent_get_next_property(at, ICAL_XLICERROR_PROPERTY))
    printf("%s\t%s: %s\n", path, icalcomponent_kind_to_string(icalcomponent_isa(at)),
           icalproperty_get_xlicerror(property));
  icalcomponent *inner = icalcomponent_get_first_component(at, ICAL_ANY_COMPONENT);
  for (; inner; inner = icalcomponent_get_next_component(at, ICAL_ANY_COMPONENT))
    print_errors(path, inner);
}

static void check(const char *path) {
  char *text = text_of(path);
  icalcomponent *calendar = text ? icalparser_parse_string(text) : NULL;
  if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
    printf("%s\tis no VCALENDAR\n", path);
    return;
  }
  int before = icalcomponent_count_errors(calendar);
  int allowed = icalrestriction_check(calendar);
  if (before > 0 || icalcomponent_count_errors(calendar) > 0) print_errors(path, calendar);
  else if (!allowed) printf("%s\tbreaks the restrictions of its method\n", path);
  icalcomponent_free(calendar);
  free(text);
}

int main(void) {
  char path[4096];
  icalerror_set_errors_are_fatal(0);
  while (fgets(path, sizeof path, stdin)) {
    path[strcspn(path, "\n")] = 0;
    if (*path) check(path);
  }
  return 0;
}
