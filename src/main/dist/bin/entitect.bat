@echo off
rem Starts Entitect: the window without arguments or with a file, otherwise a command (try: entitect --help).
rem
rem A Java of the required version is looked for in ENTITECT_JAVA (a java program or the folder of a JDK), JAVA_HOME, the PATH and
rem the folders where JDKs are usually installed. ENTITECT_OPTS holds further options for Java, such as -Xmx4g.

setlocal EnableExtensions DisableDelayedExpansion
set "REQUIRED=25"
set "LIB=%~dp0..\lib"
set "JAVA="

if not defined ENTITECT_JAVA goto search
set "CANDIDATE=%ENTITECT_JAVA%"
if exist "%ENTITECT_JAVA%\bin\java.exe" set "CANDIDATE=%ENTITECT_JAVA%\bin\java.exe"
call :consider "%CANDIDATE%"
if defined JAVA goto start
echo entitect: ENTITECT_JAVA is "%ENTITECT_JAVA%", which is not a Java %REQUIRED% or newer. Let it name the folder of a JDK %REQUIRED%, or unset it. 1>&2
exit /b 2

:search
if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do call :consider "%%J"
for %%V in (
    "%ProgramFiles%\Eclipse Adoptium"
    "%ProgramFiles%\Java"
    "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu"
    "%ProgramFiles%\Amazon Corretto"
    "%ProgramFiles%\BellSoft"
    "%ProgramFiles%\RedHat"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
    "%USERPROFILE%\.jdks"
    "%USERPROFILE%\scoop\apps"
) do for /d %%H in ("%%~V\*") do call :consider "%%H\bin\java.exe"
if defined JAVA goto start
echo entitect: found no JDK %REQUIRED% or newer. Install one (for example from https://adoptium.net) or set ENTITECT_JAVA to its folder. 1>&2
exit /b 2

:start
rem Without the first two options Java warns, on each start, about what JavaFX does to draw.
"%JAVA%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %ENTITECT_OPTS% -cp "%LIB%\*" dev.entitect.app.Launcher %*
exit /b %ERRORLEVEL%

rem Takes a java program as JAVA when it is new enough and none was taken before.
:consider
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
set "MAJOR="
if exist "%~dp1..\release" for /f "usebackq tokens=2 delims==" %%R in (`findstr /b "JAVA_VERSION=" "%~dp1..\release"`) do call :major %%~R
if not defined MAJOR for /f "tokens=3" %%R in ('""%~1" -version 2^>^&1" ^| findstr /c:" version "') do call :major %%~R
if not defined MAJOR exit /b 0
if %MAJOR% GEQ %REQUIRED% set "JAVA=%~1"
exit /b 0

rem The first number of a version such as 25.0.1; Java 8 calls itself 1.8, which is too old all the same.
:major
for /f "tokens=1 delims=.-+_" %%M in ("%~1") do set "MAJOR=%%M"
exit /b 0
