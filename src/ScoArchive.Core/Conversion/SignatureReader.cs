using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion;

/// <summary>Reads who signed a text out of its signature lines: which name stands with which office, and for whom.</summary>
public sealed class SignatureReader
{
    private const int LongestWidened = 12;
    private readonly ImmutableArray<SignatureGroup>.Builder _groups = ImmutableArray.CreateBuilder<SignatureGroup>();
    private readonly List<LineBlock> _lines = [];
    private readonly List<string> _office = [];
    private readonly bool _namesFirst;
    private string _name = "";
    private string _party = "";

    private SignatureReader(bool namesFirst) => _namesFirst = namesFirst;

    /// <summary>What the lines of a document say.</summary>
    /// <param name="lines">Its lines that are no paragraphs; only signatures are read.</param>
    /// <returns>Every signature line in one group, in reading order.</returns>
    public static ImmutableArray<SignatureGroup> Read(ImmutableArray<PlacedLine> lines)
    {
        ImmutableArray<SignatureGroup>.Builder groups = ImmutableArray.CreateBuilder<SignatureGroup>();
        for (int i = 0; i < lines.Length;)
        {
            LineBlock[] run = [.. lines.Skip(i).TakeWhile(line => line.Content.Kind == LineKind.Signature && line.Before == lines[i].Before).Select(line => line.Content)];
            groups.AddRange(ReadRun(run));
            i += Math.Max(run.Length, 1);
        }

        return groups.ToImmutable();
    }

    private static ImmutableArray<SignatureGroup> ReadRun(LineBlock[] run)
    {
        SignatureReader reader = new(Array.Find(run, line => !SignatureLine.IsParty(line.Text) && (IsName(line.Text) || IsOffice(line.Text))) is { } first && !IsOffice(first.Text));
        foreach (LineBlock line in run)
        {
            reader.Add(line);
        }

        reader.Close();
        return reader._groups.ToImmutable();
    }

    private void Add(LineBlock line)
    {
        string text = WithoutBlanks(SignatureLine.Bare(line.Text));
        if (Phrases.Default.Holds("representatives-zh", text) && _office is [var body] && _name.Length == 0)
        {
            _party = body + text;
            _office.Clear();
            _lines.Add(line);
            return;
        }

        (string office, string name) = Parted(text);
        if (name.Length > 0)
        {
            CloseIf(_name.Length > 0 || _office.Count > 0);
            bool isParty = SignatureLine.IsParty(office);
            _name = name;
            _party = isParty ? office : _party;
            AddOffice(isParty ? "" : office, line);
            Close();
        }
        else if (Signed(text).Length == 0)
        {
            _lines.Add(line);
        }
        else if (GoesOnWithParty(text))
        {
            _party += (Signs.IsWide(text[0]) ? "" : " ") + text;
            _lines.Add(line);
        }
        else if (SignatureLine.IsLabel(text) || SignatureLine.IsParty(text))
        {
            CloseIf(_lines.Count > 0);
            _lines.Add(line);
            _party = SignatureLine.IsLabel(text) ? "" : text.TrimEnd(':', '：', ' ');
        }
        else if (IsOffice(text) || OpenEnds.IsOpen(text))
        {
            CloseIf(!_namesFirst && _name.Length > 0);
            AddOffice(text, line);
        }
        else if (Masthead.IsIssuer(text))
        {
            AddBody(text, line);
        }
        else if (IsName(text))
        {
            CloseIf(_name.Length > 0);
            _name = Signed(text);
            _lines.Add(line);
        }
        else
        {
            _lines.Add(line);
        }
    }

    /// <summary>A short Chinese word whose signs stand apart, as printers widen it below others: <c>代　表</c>.</summary>
    private static string WithoutBlanks(string text) =>
        text.Length <= LongestWidened && text.Length > 0 && Signs.IsWide(text[0]) && Phrases.Default.Holds("representatives-zh", Signs.WithoutBlanks(text)) ? Signs.WithoutBlanks(text) : text;

    /// <summary>Whether the line right below a party's carries its name on: the one above ends with a word that another must follow, or this one starts in lower case: <c>За Правительство / Грузии</c>, <c>For the Islamic Republic / of Iran</c>.</summary>
    private bool GoesOnWithParty(string text)
    {
        string last = _lines is [var only] && SignatureLine.IsParty(SignatureLine.Bare(only.Text)) ? _party[(_party.LastIndexOf(' ') + 1)..] : "";
        return last.Length > 0 && !SignatureLine.IsParty(text)
            && (Sentences.StartsLower(text) || OpenEnds.IsOpen(_party) || Phrases.Default.Holds("party-heads", last) || (last[0] is >= '\u0400' and <= '\u04FF' && Phrases.Default.List("adjective-endings").Any(ending => last.EndsWith(ending, StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>A body is where the person above it holds office; without one it signs itself, and is nobody's name.</summary>
    private void AddBody(string body, LineBlock line)
    {
        if (_namesFirst && _name.Length > 0)
        {
            AddOffice(body, line);
            return;
        }

        CloseIf(_lines.Count > 0);
        _lines.Add(line);
        _party = body;
    }

    private void AddOffice(string office, LineBlock line)
    {
        _office.AddRange(office.Length > 0 ? [office] : []);
        _lines.Add(line);
    }

    private void CloseIf(bool due)
    {
        if (due)
        {
            Close();
        }
    }

    private void Close()
    {
        if (_lines.Count > 0)
        {
            _groups.Add(new SignatureGroup(_name, _office.Aggregate("", Joined), _party, [.. _lines]));
        }

        _lines.Clear();
        _office.Clear();
        _name = "";
    }

    /// <summary>A line goes on with the next where that starts in lower case or the first has no end; otherwise a comma parts them.</summary>
    private static string Joined(string office, string next) => office.Length == 0 ? next
        : Signs.IsWide(office[^1]) ? office + next
        : Sentences.StartsLower(next) || OpenEnds.IsOpen(office) ? office + " " + next
        : office + ", " + next;

    /// <summary>An office and a name on one line: <c>Chairman: A. Example</c>, <c>A. Example, Chairman</c>, <c>印度共和国总理 莫迪</c>.</summary>
    private static (string Office, string Name) Parted(string text)
    {
        string wide = SignatureLine.WideOfficeOf(text);
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        int comma = text.IndexOf(", ", StringComparison.Ordinal);
        return wide.Length > 0 ? (wide, text[wide.Length..].Trim())
            : colon > 0 && (IsOffice(text[..colon]) || SignatureLine.IsParty(text[..colon])) && IsName(text[(colon + 2)..]) ? (text[..colon], text[(colon + 2)..])
            : comma > 0 && IsName(text[..comma]) && !IsOffice(text[..comma]) && IsOffice(text[(comma + 2)..]) ? (text[(comma + 2)..], text[..comma])
            : ("", "");
    }

    private static bool IsOffice(string text) =>
        !SignatureLine.IsRuled(text) && !SignatureLine.IsLabel(text)
        && (SignatureLine.EndsWithWideOffice(text) || Sentences.StartsLower(Signed(text)) || (Signed(text) == text && Phrases.Default.Find("signature-words", text).Length > 0)
            || Phrases.Default.Find("office-words", text).Length > 0);

    private static bool IsName(string text)
    {
        string name = Signed(text);
        return name.Length > 0 && name.Any(char.IsLetter) && !name.Any(char.IsAsciiDigit) && !Sentences.EndsClause(name.TrimEnd('.')) && SignatureLine.IsName(name);
    }

    /// <summary>The words behind a note that they were signed, <c>(Signed) A. Example</c>, and behind a line to sign on.</summary>
    private static string Signed(string text)
    {
        string bare = text.TrimStart('_', '/', ' ');
        foreach (string note in Phrases.Default.List("signed-notes"))
        {
            bare = bare.StartsWith(note, StringComparison.OrdinalIgnoreCase) ? bare[note.Length..].TrimStart('_', ' ') : bare;
        }

        string behind = Phrases.Default.List("signed-notes").FirstOrDefault(note => note[0] is '(' or '（' && bare.Length > note.Length && bare.EndsWith(note, StringComparison.OrdinalIgnoreCase)) ?? "";
        return bare[..^behind.Length].TrimEnd('_', '/', ' ');
    }
}
