"""Makes words-en.txt.gz and words-ru.txt.gz. See README.md here for where the two dictionaries come from.

Usage: python3 make-word-lists.py SCOWL_FOLDER RU_DIC OUTPUT_FOLDER
"""
import gzip
import os
import re
import sys

ENGLISH = [f"{variety}-{part}.{size}"
           for variety in ("english", "american", "british", "british_z", "canadian")
           for part in ("words", "upper", "proper-names")
           for size in (10, 20, 35, 40, 50, 55, 60, 70)]


def english(folder):
    words = set()
    for name in ENGLISH:
        path = os.path.join(folder, name)
        if os.path.exists(path):
            with open(path, encoding="latin-1") as lines:
                words.update(line.strip().lower() for line in lines)
    return {word for word in words if re.fullmatch(r"[a-zà-ÿ]{2,}", word)}


def russian(dictionary):
    with open(dictionary, encoding="utf-8") as lines:
        words = {line.split("/")[0].strip().lower().replace("ё", "е") for line in lines}
    return {word for word in words if re.fullmatch(r"[а-я]{2,}", word)}


def write(words, path):
    previous = ""
    lines = []
    for word in sorted(words):
        shared = 0
        while shared < min(len(previous), len(word), 40) and previous[shared] == word[shared]:
            shared += 1
        lines.append(chr(ord("A") + shared) + word[shared:])
        previous = word
    with open(path, "wb") as file, gzip.GzipFile("", "wb", 9, file, 0) as packed:
        packed.write(("\n".join(lines) + "\n").encode())


if __name__ == "__main__":
    scowl, dictionary, output = sys.argv[1:]
    write(english(scowl), os.path.join(output, "words-en.txt.gz"))
    write(russian(dictionary), os.path.join(output, "words-ru.txt.gz"))
