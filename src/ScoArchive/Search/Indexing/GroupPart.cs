namespace ScoArchive.Search.Indexing;

/// <summary>What one run has of a group.</summary>
/// <param name="run">The run, which stands at the group.</param>
/// <param name="formNumbers">For each form of the run, its number in the whole group.</param>
internal readonly struct GroupPart(RunReader run, int[] formNumbers)
{
    /// <summary>For each form of the run, its number in the whole group.</summary>
    public ReadOnlySpan<int> FormNumbers => formNumbers;

    /// <summary>Number of the run's first passage, from which <see cref="Passages"/> counts.</summary>
    public int FirstPassage => run.FirstPassage;

    /// <summary>Where the forms occur, as <see cref="RunWriter"/> wrote it.</summary>
    public ReadOnlySpan<byte> Passages => run.Passages;
}
