using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("browser")]

// The page's script calls LabExports; there is nothing to do before.
return 0;
