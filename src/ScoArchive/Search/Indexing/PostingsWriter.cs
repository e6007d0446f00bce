using System.Runtime.InteropServices;

namespace ScoArchive.Search.Indexing;

/// <summary>Writes, group by group in the order of stems, the forms, the passages with weights, and where the positions lie.</summary>
internal sealed class PostingsWriter
{
    private const int SmallestTarget = 4 * 1024;
    private const int LargestTarget = 24 * 1024;
    private const int MostFiles = 400;
    private const int BytesPerOccurrence = 3;
    private const int FewestPassagesForBits = 2048;
    private const int MostFormsNoted = 28;
    private const byte AsGaps = 0;
    private const byte AsBits = 1;
    private const byte AsGapsWithForms = 2;
    private readonly ShardSequence _shards;
    private readonly PositionsWriter _positions;
    private readonly PassageWeights _weights;
    private readonly int _passages;
    private readonly int _targetBytes;
    private readonly ByteWriter _record = new();
    private readonly List<int> _members = [];
    private readonly List<int> _weightOf = [];
    private readonly List<int> _formsOf = [];
    private readonly List<int> _splits = [];
    private readonly List<(int Gap, int Form)> _places = [];
    private readonly List<int> _firstGroups = [];
    private readonly List<string> _firstForms = [];
    private int _groupNumber;
    private string _lastForm = "";

    /// <summary>A writer for an archive whose passages are all known.</summary>
    /// <param name="folder">Where the files go.</param>
    /// <param name="kind">What the files of passages are called.</param>
    /// <param name="placesKind">What the files of positions are called.</param>
    /// <param name="passageLengths">How many words each passage has.</param>
    /// <param name="occurrences">How many occurrences there are: small archives get small files, large ones not too many.</param>
    public PostingsWriter(ShardFolder folder, string kind, string placesKind, IReadOnlyList<int> passageLengths, long occurrences)
    {
        _targetBytes = (int)Math.Clamp(occurrences * BytesPerOccurrence / MostFiles, SmallestTarget, LargestTarget);
        _shards = new ShardSequence(folder, kind, _targetBytes);
        _positions = new PositionsWriter(folder, placesKind, _targetBytes);
        _weights = new PassageWeights(passageLengths);
        _passages = passageLengths.Count;
    }

    /// <summary>Hashes of the files of passages.</summary>
    public IReadOnlyList<string> Hashes => _shards.Hashes;

    /// <summary>The number of the first group in each file of passages.</summary>
    public IReadOnlyList<int> FirstGroups => _firstGroups;

    /// <summary>For each file of passages, as much of its first form as tells it from the last of the file before.</summary>
    public IReadOnlyList<string> FirstForms => _firstForms;

    /// <summary>Hashes of the files of positions.</summary>
    public IReadOnlyList<string> PositionHashes => _positions.Hashes;

    /// <summary>Writes the next group.</summary>
    public void Write(WordGroup group)
    {
        _record.Clear();
        WriteForms(group.Forms);
        (int shard, int offset) = _positions.Begin();
        _record.WriteNumber(shard);
        _record.WriteNumber(offset);
        _members.Clear();
        _weightOf.Clear();
        _formsOf.Clear();
        _splits.Clear();
        foreach (GroupPart part in group.Parts)
        {
            ReadPassages(part, group.Forms.Length);
        }

        WritePassages(group.Forms.Length);
        Append(group.Forms[0]);
    }

    /// <summary>Closes the last files.</summary>
    public void Close()
    {
        _shards.Close();
        _positions.Close();
    }

    private void WriteForms(string[] forms)
    {
        _record.WriteNumber(forms.Length);
        string previous = "";
        foreach (string form in forms)
        {
            _record.WriteForm(form, previous);
            previous = form;
        }
    }

    private void ReadPassages(GroupPart part, int forms)
    {
        ByteReader reader = new(part.Passages);
        int passage = part.FirstPassage;
        while (!reader.IsAtEnd)
        {
            passage += reader.ReadNumber();
            _places.Clear();
            for (int left = reader.ReadNumber(); left > 0; left--)
            {
                int gap = reader.ReadNumber();
                _places.Add((gap, part.FormNumbers[reader.ReadNumber()]));
            }

            if (_positions.Write(CollectionsMarshal.AsSpan(_places), forms))
            {
                _splits.Add(_members.Count);
            }

            _members.Add(passage);
            _weightOf.Add(_weights.Of(passage, _places.Count));
            _formsOf.Add(forms <= MostFormsNoted ? _places.Aggregate(0, (noted, place) => noted | (1 << place.Form)) : 0);
        }
    }

    private void WritePassages(int forms)
    {
        _record.WriteNumber(_splits.Count);
        int previous = 0;
        foreach (int split in _splits)
        {
            _record.WriteNumber(split - previous);
            previous = split;
        }

        _record.WriteNumber(_members.Count);
        bool dense = _passages >= FewestPassagesForBits && PassageSet.IsDense(_members.Count, _passages);
        if (dense)
        {
            _record.WriteByte(AsBits);
            PassageSet.WriteBits(_record, _members, _passages);
            WriteCoarseWeights();
            return;
        }

        bool hasForms = forms is > 1 and <= MostFormsNoted;
        _record.WriteByte(hasForms ? AsGapsWithForms : AsGaps);
        WriteWeightedGaps();
        if (hasForms)
        {
            WriteFormsInPassages();
        }
    }

    // Which forms each passage has, one bit each, so that the form that a reader typed comes first without its positions being read.
    private void WriteFormsInPassages()
    {
        foreach (int forms in _formsOf)
        {
            _record.WriteNumber(forms);
        }
    }

    private void WriteWeightedGaps()
    {
        int previous = -1;
        for (int at = 0; at < _members.Count; at++)
        {
            _record.WriteNumber(((_members[at] - previous - 1) << 4) | _weightOf[at]);
            previous = _members[at];
        }
    }

    // A word in every tenth passage tells little: whether it weighs more than one occurrence does is enough.
    private void WriteCoarseWeights() =>
        PassageSet.WriteBits(_record, [.. Enumerable.Range(0, _weightOf.Count).Where(at => _weightOf[at] > PassageWeights.Heaviest / 2)], _weightOf.Count);

    private string OpeningOf(string form)
    {
        int same = form.AsSpan().CommonPrefixLength(_lastForm);
        return form[..Math.Min(form.Length, same + 1)];
    }

    private void Append(string firstForm)
    {
        bool large = _record.Length > _targetBytes / 2;
        if (large || _shards.IsFull)
        {
            _shards.Close();
        }

        if (_shards.Current.Length == 0)
        {
            _firstGroups.Add(_groupNumber);
            _firstForms.Add(OpeningOf(firstForm));
        }

        _lastForm = firstForm;

        _shards.Current.WriteNumber(_record.Length);
        _shards.Current.WriteBytes(_record.Written);
        _groupNumber++;
        if (large)
        {
            _shards.Close();
        }
    }
}
