"""What a calendar program holds after these mails: a model of one person's calendar by RFC 5546, section 3.2.

Each argument of stdin is one path a line: the text/calendar parts in the order of arrival, or one feed.
`mails` applies them by METHOD, UID, SEQUENCE and DTSTAMP; `feed` reads one file as it stands.
Prints "uid<TAB>start<TAB>end<TAB>status<TAB>sequence<TAB>summary", ordered by start.
"""

import sys
from datetime import timezone

from icalendar import Calendar


def events_of(calendar):
    return [part for part in calendar.walk() if part.name == "VEVENT"]


def entry_of(event, status=None):
    when = [event[name].dt.astimezone(timezone.utc).isoformat() for name in ("DTSTART", "DTEND")]
    return {
        "when": when,
        "status": status or str(event.get("STATUS", "CONFIRMED")),
        "sequence": int(event.get("SEQUENCE", 0)),
        "stamp": event["DTSTAMP"].dt,
        "summary": str(event.get("SUMMARY", "")),
    }


def is_newer(entry, known):
    """Section 2.1.5: a higher SEQUENCE wins; of two equal ones, the later DTSTAMP."""
    if known is None:
        return True
    return (entry["sequence"], entry["stamp"]) >= (known["sequence"], known["stamp"])


def apply_mail(held, calendar):
    method = str(calendar.get("METHOD", ""))
    uids = {str(event["UID"]) for event in events_of(calendar)}
    if len(uids) != 1:
        raise SystemExit(f"one {method} speaks of {len(uids)} UIDs")
    for event in events_of(calendar):
        uid = str(event["UID"])
        if method == "REQUEST":
            entry = entry_of(event)
            if is_newer(entry, held.get(uid)):
                held[uid] = entry
        elif method == "CANCEL":
            # Whoever never had it has nothing to cancel.
            if uid in held and is_newer(entry_of(event), held[uid]):
                held[uid] = entry_of(event, "CANCELLED")
        else:
            raise SystemExit(f"a mail with METHOD {method!r}")


def main(kind):
    held = {}
    for path in [line.strip() for line in sys.stdin if line.strip()]:
        with open(path, "rb") as file:
            calendar = Calendar.from_ical(file.read())
        if kind == "mails":
            apply_mail(held, calendar)
        else:
            held.update({str(event["UID"]): entry_of(event) for event in events_of(calendar)})
    for uid, entry in sorted(held.items(), key=lambda item: (item[1]["when"], item[0])):
        fields = [uid, *entry["when"], entry["status"], str(entry["sequence"]), entry["summary"]]
        print("\t".join(fields))


if __name__ == "__main__":
    main(sys.argv[1])
