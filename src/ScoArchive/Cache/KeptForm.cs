namespace ScoArchive.Cache;

/// <summary>
/// The form in which the cache writes values down: field by field, public or not, each different string once; an object whose type
/// can differ from the declared one stands with the name of its type. What was written by one build of the program is read by the same
/// build alone (<see cref="ProgramIdentity"/> is part of every key), so that no version has to be told from another.
/// </summary>
internal static class KeptForm
{
    /// <summary>Writes a value down.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="NotSupportedException">It holds what has no content of its own, such as a function, or holds itself.</exception>
    public static ReadOnlyMemory<byte> Write<T>(T value)
    {
        var writer = new KeptWriter();
        KeptPlan<T>.Write(writer, value);
        return writer.Written;
    }

    /// <summary>Reads a value that was written down.</summary>
    /// <param name="bytes">What <see cref="Write"/> returned for a value of the same type.</param>
    /// <exception cref="InvalidDataException">The bytes end too early or name a type that is none of the archive's.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> bytes) => KeptPlan<T>.Read(new KeptReader(bytes));
}
