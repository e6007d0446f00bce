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
    private readonly ShardSequence shards;
    private readonly PositionsWriter positions;
    private readonly PassageWeights weights;
    private readonly int passages;
    private readonly int targetBytes;
    private readonly ByteWriter record = new();
    private readonly List<int> members = [];
    private readonly List<int> weightOf = [];
    private readonly List<int> splits = [];
    private readonly List<(int Gap, int Form)> places = [];
    private readonly List<int> firstGroups = [];
    private readonly List<string> firstForms = [];
    private int groupNumber;

    /// <summary>A writer for an archive whose passages are all known.</summary>
    /// <param name="folder">Where the files go.</param>
    /// <param name="kind">What the files of passages are called.</param>
    /// <param name="placesKind">What the files of positions are called.</param>
    /// <param name="passageLengths">How many words each passage has.</param>
    /// <param name="occurrences">How many occurrences there are: small archives get small files, large ones not too many.</param>
    public PostingsWriter(ShardFolder folder, string kind, string placesKind, IReadOnlyList<int> passageLengths, long occurrences)
    {
        targetBytes = (int)Math.Clamp(occurrences * BytesPerOccurrence / MostFiles, SmallestTarget, LargestTarget);
        shards = new ShardSequence(folder, kind, targetBytes);
        positions = new PositionsWriter(folder, placesKind, targetBytes);
        weights = new PassageWeights(passageLengths);
        passages = passageLengths.Count;
    }

    /// <summary>Hashes of the files of passages.</summary>
    public IReadOnlyList<string> Hashes => shards.Hashes;

    /// <summary>The number of the first group in each file of passages.</summary>
    public IReadOnlyList<int> FirstGroups => firstGroups;

    /// <summary>The first form in each file of passages.</summary>
    public IReadOnlyList<string> FirstForms => firstForms;

    /// <summary>Hashes of the files of positions.</summary>
    public IReadOnlyList<string> PositionHashes => positions.Hashes;

    /// <summary>Writes the next group.</summary>
    public void Write(WordGroup group)
    {
        record.Clear();
        WriteForms(group.Forms);
        (int shard, int offset) = positions.Begin();
        record.WriteNumber(shard);
        record.WriteNumber(offset);
        members.Clear();
        weightOf.Clear();
        splits.Clear();
        foreach (GroupPart part in group.Parts)
        {
            ReadPassages(part, group.Forms.Length);
        }

        WritePassages();
        Append(group.Forms[0]);
    }

    /// <summary>Closes the last files.</summary>
    public void Close()
    {
        shards.Close();
        positions.Close();
    }

    private void WriteForms(string[] forms)
    {
        record.WriteNumber(forms.Length);
        string previous = "";
        foreach (string form in forms)
        {
            record.WriteForm(form, previous);
            previous = form;
        }
    }

    private void ReadPassages(GroupPart part, int forms)
    {
        ByteReader reader = new(part.Passages);
        int passage = 0;
        while (!reader.IsAtEnd)
        {
            passage += reader.ReadNumber();
            places.Clear();
            for (int left = reader.ReadNumber(); left > 0; left--)
            {
                int gap = reader.ReadNumber();
                places.Add((gap, part.FormNumbers[reader.ReadNumber()]));
            }

            if (positions.Write(CollectionsMarshal.AsSpan(places), forms))
            {
                splits.Add(members.Count);
            }

            members.Add(passage);
            weightOf.Add(weights.Of(passage, places.Count));
        }
    }

    private void WritePassages()
    {
        record.WriteNumber(splits.Count);
        int previous = 0;
        foreach (int split in splits)
        {
            record.WriteNumber(split - previous);
            previous = split;
        }

        record.WriteNumber(members.Count);
        bool dense = passages >= FewestPassagesForBits && PassageSet.IsDense(members.Count, passages);
        record.WriteByte(dense ? (byte)1 : (byte)0);
        if (dense)
        {
            PassageSet.WriteBits(record, members, passages);
            WriteCoarseWeights();
        }
        else
        {
            WriteWeightedGaps();
        }
    }

    private void WriteWeightedGaps()
    {
        int previous = -1;
        for (int at = 0; at < members.Count; at++)
        {
            record.WriteNumber(((members[at] - previous - 1) << 4) | weightOf[at]);
            previous = members[at];
        }
    }

    // A word in every tenth passage tells little: two bits of weight are enough.
    private void WriteCoarseWeights()
    {
        for (int at = 0; at < weightOf.Count; at += 4)
        {
            int packed = 0;
            for (int next = 0; next < 4 && at + next < weightOf.Count; next++)
            {
                packed |= (weightOf[at + next] >> 2) << (2 * next);
            }

            record.WriteByte((byte)packed);
        }
    }

    private void Append(string firstForm)
    {
        bool large = record.Length > targetBytes / 2;
        if (large || shards.IsFull)
        {
            shards.Close();
        }

        if (shards.Current.Length == 0)
        {
            firstGroups.Add(groupNumber);
            firstForms.Add(firstForm);
        }

        shards.Current.WriteNumber(record.Length);
        shards.Current.WriteBytes(record.Written);
        groupNumber++;
        if (large)
        {
            shards.Close();
        }
    }
}
