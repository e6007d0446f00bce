using System.Reflection;

namespace ScoArchive.Core.Letters;

/// <summary>Reads the tables that travel inside the program: one row a line, cells parted by tabs, UTF-8.</summary>
public static class TableFile
{
    /// <summary>The rows of a table, each with its cells, in file order; empty lines are none.</summary>
    /// <param name="assembly">The part of the program that the table is built into.</param>
    /// <param name="name">The table's name there.</param>
    /// <exception cref="InvalidOperationException">The program was built without the table.</exception>
    public static IEnumerable<string[]> Rows(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the table '{name}' is missing from the program");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line.Split('\t');
            }
        }
    }
}
