using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Columns;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Proof;

/// <summary>
/// Proves that a published page shows every word of its seed, in order, and no others. It walks the seed sign by sign;
/// pages of columns are walked column by column; each sign belongs to the innermost published piece whose stretch holds it, and must be that piece's next sign.
/// Blanks must agree too, except where the page lists a closed hyphen, where Chinese lines were joined, and after markers.
/// </summary>
public sealed class WordProof
{
    private const string Hint = "this is a fault of the program: please report it with the seed";
    private readonly ReadingOrder _order;
    private readonly PublishedText _published;
    private readonly string _document;
    private readonly PieceCursor[] _cursors;
    private readonly Stack<PieceCursor> _open = new();
    private readonly ImmutableArray<Diagnostic>.Builder _faults = ImmutableArray.CreateBuilder<Diagnostic>();
    private int _nextCursor;
    private int _nextCorrection;
    private long _ordinal;
    private long _blankAfter = -1;
    private long _lineEndAfter = -1;
    private bool _lostBefore;

    private WordProof(string document, ReadingOrder order, PublishedText published)
    {
        (_document, _order, _published) = (document, order, published);
        _cursors = [.. published.Pieces
            .OrderBy(p => p.Range.First).ThenByDescending(p => p.Range.Last).ThenBy(p => p.Kind)
            .Select(p => new PieceCursor(p))];
    }

    /// <summary>Checks one document; no diagnostics mean that every word is accounted for.</summary>
    public static ImmutableArray<Diagnostic> Check(string documentName, SeedText seed, PublishedText published)
    {
        ReadingOrder order = ReadingOrder.Of(seed);
        WordProof proof = new(documentName, order, order.IsChanged ? published.InOrder(order) : published);
        proof.CheckOrder();
        for (int line = 1; line <= order.Text.Lines.Length; line++)
        {
            proof.ReadLine(line, order.Text.Lines[line - 1]);
        }

        proof.CheckRest();
        return proof._faults.ToImmutable();
    }

    private void CheckOrder()
    {
        foreach (string fault in _published.Faults)
        {
            Report("SCO705", 0, $"the page of {_document} cannot be read: {fault}");
        }

        // Signatures that follow each other may be read by columns; what stands before and behind them may not.
        SeedPosition last = default;
        SeedPosition furthest = default;
        foreach (PublishedPiece piece in _published.Pieces.Where(p => p.Kind is PieceKind.Block or PieceKind.Table or PieceKind.Signature))
        {
            SeedPosition first = piece.Range.First;
            bool byColumns = piece.Kind == PieceKind.Signature;
            if (first < (byColumns ? last : furthest))
            {
                Report("SCO704", first.Line, $"the page of {_document} shows “{Show(piece.Signs, 0)}” out of order");
            }

            furthest = first < furthest ? furthest : first;
            last = byColumns ? last : first;
        }
    }

    private void ReadLine(int number, string line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            SeedPosition here = new(number, i + 1);
            if (SignReader.IsSign(line[i]))
            {
                ReadSign(here, line, i);
            }
            else if (char.IsWhiteSpace(line[i]))
            {
                _blankAfter = _ordinal;
                _lineEndAfter = line[i] is '\f' or '\v' or '\u0085' or '\u2028' or '\u2029' ? _ordinal : _lineEndAfter;
            }
            else if (line[i] == '\u00AD')
            {
                ReadSoftHyphen(here, line, i);
            }
        }

        _blankAfter = _lineEndAfter = _ordinal;
    }

    private void ReadSign(SeedPosition here, string line, int index)
    {
        _ordinal++;
        char sign = line[index];
        PieceCursor? owner = FindOwner(here, sign);
        if (owner is null)
        {
            ReportLost(here, line, index);
            return;
        }

        _lostBefore = false;
        if (!owner.IsBroken)
        {
            Compare(owner, here, line, index);
        }
    }

    /// <summary>The innermost piece that holds the place; uprights of a table go to the piece that lists them.</summary>
    private PieceCursor? FindOwner(SeedPosition here, char sign)
    {
        while (_nextCursor < _cursors.Length && _cursors[_nextCursor].Piece.Range.First <= here)
        {
            _open.Push(_cursors[_nextCursor++]);
        }

        while (_open.TryPeek(out PieceCursor? top) && top.Piece.Range.Last < here)
        {
            _open.Pop();
        }

        if (!_open.TryPop(out PieceCursor? owner))
        {
            return null;
        }

        bool sharesTable = _open.TryPeek(out PieceCursor? under) && under.Piece.Kind == PieceKind.Table && under.Piece.Range == owner.Piece.Range;
        _open.Push(owner);
        return sharesTable && !IsUpright(sign) ? under : owner;
    }

    private void Compare(PieceCursor owner, SeedPosition here, string line, int index)
    {
        char sign = line[index];
        if (_published.ClosedHyphens.Contains(here) && sign is '-' or '\u2010' or '\u2011' or '\u00AC' && owner.Piece.Kind != PieceKind.Aside)
        {
            owner.Pass(_ordinal, sign);
            owner.IsClosed = true;
            return;
        }

        if (owner.IsDone || owner.Piece.Signs[owner.Next].Value != sign)
        {
            Break(owner, here, line, index, "differs from");
            return;
        }

        PublishedSign shown = owner.Piece.Signs[owner.Next];
        if (!GapAgrees(owner, shown, sign))
        {
            Break(owner, here, line, index, "parts or joins words otherwise than");
            return;
        }

        if (shown.IsCorrected && !IsListedCorrection(here))
        {
            Break(owner, here, line, index, "has a correction that it does not list in");
            return;
        }

        owner.IsClosed = _published.KeptHyphens.Contains(here);
        owner.Advance(_ordinal, sign);
    }

    private bool GapAgrees(PieceCursor owner, PublishedSign shown, char sign)
    {
        bool uprights = owner.Piece.Kind == PieceKind.Aside && IsUpright(sign) && IsUpright(owner.LastSign);
        if (owner.LastOrdinal < 0 || shown.AfterMarker || uprights)
        {
            return true;
        }

        bool gap = _blankAfter >= owner.LastOrdinal || _ordinal - owner.LastOrdinal > 1;
        bool lineEnds = _lineEndAfter >= owner.LastOrdinal;
        if (owner.IsClosed)
        {
            return !shown.AfterGap;
        }

        bool wideJoin = lineEnds && (IsWide(sign) || IsWide(owner.LastSign));
        return shown.AfterGap == gap || (wideJoin && owner.Piece.Kind != PieceKind.Aside);
    }

    private void ReadSoftHyphen(SeedPosition here, string line, int index)
    {
        PieceCursor? owner = FindOwner(here, '\u00AD');
        bool running = owner is not null && owner.Piece.Kind != PieceKind.Aside;
        if (!running)
        {
            return;
        }

        bool inWord = index > 0 && char.IsLetterOrDigit(line[index - 1]);
        if (inWord && !_published.SoftHyphens.Contains(here) && !owner!.IsBroken && owner.LastOrdinal >= 0)
        {
            Break(owner, here, line, index, "does not list a soft hyphen of");
        }

        ReadOnlySpan<char> rest = line.AsSpan(index + 1);
        int end = rest.IndexOfAny("\f\v\u0085\u2028\u2029");
        bool endsLine = (end < 0 ? rest : rest[..end]).IsWhiteSpace();
        owner!.IsClosed |= inWord && endsLine && owner.LastOrdinal == _ordinal && owner.Piece.Kind != PieceKind.Table;
    }

    /// <summary>Corrections are listed in seed order, and so are the places asked for.</summary>
    private bool IsListedCorrection(SeedPosition here)
    {
        while (_nextCorrection < _published.Corrections.Length && _published.Corrections[_nextCorrection].Last < here)
        {
            _nextCorrection++;
        }

        return _nextCorrection < _published.Corrections.Length && _published.Corrections[_nextCorrection].Contains(here);
    }

    private void CheckRest()
    {
        foreach (PieceCursor cursor in _cursors.Where(c => !c.IsDone && !c.IsBroken))
        {
            int line = cursor.Piece.Range.Last.Line;
            Report("SCO703", line, $"the page of {_document} shows “{Show(cursor.Piece.Signs, cursor.Next)}”, which the seed does not have there");
        }
    }

    private void ReportLost(SeedPosition here, string line, int index)
    {
        if (!_lostBefore)
        {
            Report("SCO701", here.Line, $"the page of {_document} loses words of the seed: “{Around(line, index)}”", here.Column);
        }

        _lostBefore = true;
    }

    private void Break(PieceCursor owner, SeedPosition here, string line, int index, string how)
    {
        owner.IsBroken = true;
        string shown = Show(owner.Piece.Signs, Math.Max(0, owner.Next - 12));
        Report("SCO702", here.Line, $"the page of {_document} {how} the seed: it shows “{shown}”, the seed has “{Around(line, index)}”", here.Column);
    }

    private void Report(string code, int line, string message, int column = 0) =>
        _faults.Add(Diagnostic.Error(code, _order.Text.FileName, _order.SeedLineOf(line), message, Hint, column == 0 ? 0 : _order.ToSeed(new SeedPosition(line, column)).Column));

    private static string Around(string line, int index)
    {
        int from = Math.Max(0, index - 24);
        return line[from..Math.Min(line.Length, index + 40)].Trim();
    }

    private static string Show(ImmutableArray<PublishedSign> signs, int from)
    {
        System.Text.StringBuilder text = new();
        for (int i = from; i < Math.Min(signs.Length, from + 60); i++)
        {
            text.Append(signs[i].AfterGap && i > from ? " " : "").Append(signs[i].Value);
        }

        return text.ToString();
    }

    private static bool IsUpright(char c) => c is '|' or '│' or '┃' or '║';

    private static bool IsWide(char c) =>
        c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60');
}
