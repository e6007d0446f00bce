namespace ScoArchive.Core.Exports;

/// <summary>What a file for machines says. It is written of nothing but what the value holds, so that a checksum of the value tells whether the file changed.</summary>
public interface IFileContent
{
    /// <summary>The file's bytes.</summary>
    byte[] Write();
}
