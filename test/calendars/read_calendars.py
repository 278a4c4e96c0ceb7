"""Reads .ics files as Python's calendar libraries do: READER on the command line, one path a line on stdin.

icalendar, vobject: prints "path<TAB>fault", nothing for a clean file.
expand FROM TO: the dates of one file between two days (UTC), as lines "start<TAB>end<TAB>status<TAB>uid".
"""

import sys


def paths():
    return [line.rstrip("\n") for line in sys.stdin if line.strip()]


def bytes_of(path):
    with open(path, "rb") as file:
        return file.read()


def icalendar_faults(data):
    from icalendar import Calendar, vCalAddress

    calendar = Calendar.from_ical(data)
    if Calendar.from_ical(calendar.to_ical()).to_ical() != calendar.to_ical():
        yield "does not come back as it was written"
    for component in calendar.walk():
        for error in getattr(component, "errors", []):
            yield f"{component.name}: {error}"
        if component.name == "VEVENT":
            for name in ("UID", "DTSTAMP", "DTSTART", "DTEND"):
                if name not in component:
                    yield f"VEVENT without {name}"
            people = component.get("ATTENDEE", [])
            for person in people if isinstance(people, list) else [people]:
                if not str(vCalAddress(person)).lower().startswith("mailto:"):
                    yield f"an attendee without address: {person}"


def vobject_faults(data):
    import vobject

    for calendar in vobject.readComponents(data.decode("utf-8"), validate=False):
        calendar.validate(raiseException=True)
        vobject.readOne(calendar.serialize())
        for event in calendar.contents.get("vevent", []):
            for person in event.contents.get("attendee", []):
                if not person.value.lower().startswith("mailto:"):
                    yield f"an attendee without address: {person.value}"


def expanded(data, first, last):
    from datetime import timezone

    import recurring_ical_events
    from icalendar import Calendar

    for event in recurring_ical_events.of(Calendar.from_ical(data)).between(first, last):
        ends = [event[name].dt.astimezone(timezone.utc).isoformat() for name in ("DTSTART", "DTEND")]
        yield "\t".join([*ends, str(event.get("STATUS", "")), str(event["UID"])])


def main(reader, *arguments):
    for path in paths():
        if reader == "expand":
            first, last = [tuple(int(part) for part in day.split("-")) for day in arguments]
            print("\n".join(expanded(bytes_of(path), first, last)))
            continue
        try:
            faults = {"icalendar": icalendar_faults, "vobject": vobject_faults}[reader]
            for fault in faults(bytes_of(path)):
                print(f"{path}\t{fault}")
        except Exception as error:  # whatever it stumbles over is the finding
            print(f"{path}\t{type(error).__name__}: {' '.join(str(error).split())}")


if __name__ == "__main__":
    main(*sys.argv[1:])
